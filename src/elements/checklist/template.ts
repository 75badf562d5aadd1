import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { cites } from '../../view/citations.js';
import { figures } from '../../view/figures.js';
import { newTab, spokenText } from '../../view/new-tab.js';
import { remark, restTemplate, told } from '../../view/told.js';
import type { Shown } from '../../catalogue/told.js';
import type { Line } from '../../catalogue/types.js';
import type { Alternative, Item, LeafItem } from './items.js';
import type { ChecklistList, ChecklistModel } from './model.js';
import { type PanelActions, panelTemplate } from './panel-template.js';
import type { RouteOption, Routes } from './routes.js';

/** What a learner can do in a checklist. */
export interface ChecklistActions extends PanelActions {
  readonly tick: (leaf: string, ticked: boolean) => void;
  readonly chooseRoute: (route: string) => void;
}

export function checklistTemplate(
  { list, message, kinds, frame: { key } }: ChecklistModel,
  actions: ChecklistActions,
): unknown {
  if (list) return listTemplate(list, key, actions);
  if (message)
    return keyed(
      key,
      html`<p part="status" class="message">${message.text}${cites(message.cites)} ${newTab(message.check)}</p>`,
    );
  return keyed(
    key,
    html`<dl class="kinds">
      ${kinds.map(
        ({ name, told: { lines, rest } }) =>
          html`<div part="item">
            <dt>${name}</dt>
            <dd>${lines.map(line)} ${restTemplate(rest, line)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

const line = (given: Shown<Line>): TemplateResult =>
  html`<p>${told(given)}</p>
    ${given.remarks.map(remark)}`;

/** The routes, what the chosen one asks for, and the panel beside them. */
function listTemplate(list: ChecklistList, key: string, actions: ChecklistActions): TemplateResult {
  const { routes, allRoutes, legend, items, isComplete, panel } = list;
  const everyRoute = allRoutes.map(
    ({ name, items: each }) =>
      html`<fieldset class="item">
        <legend>${name}</legend>
        ${each.map((item) => itemTemplate(item, actions))}
      </fieldset>`,
  );
  return html`<div class="layout${isComplete ? ' complete' : ''}">
    <div>
      ${keyed(
        key,
        html`${routes ? routesTemplate(routes, actions) : everyRoute}
          ${routes && everyRoute.length ? html`<noscript>${everyRoute}</noscript>` : nothing}
          <fieldset>
            <legend .textContent=${legend}></legend>
            ${items.map((item) => itemTemplate(item, actions))}
          </fieldset>`,
      )}
    </div>
    ${panelTemplate(panel, key, actions)}
  </div>`;
}

const routesTemplate = ({ legend, lang, options }: Routes, actions: ChecklistActions): TemplateResult =>
  html`<fieldset>
    <legend>${figures(legend, lang)}</legend>
    <div class="routes">${options.map((option) => routeTemplate(option, actions))}</div>
  </fieldset>`;

const routeTemplate = (
  { id, name, hint, lang, isChosen }: RouteOption,
  { chooseRoute }: ChecklistActions,
): TemplateResult =>
  html`<label part="route${isChosen ? ' chosen' : ''}" class="route"
    ><input
      type="radio"
      name="route"
      data-route=${id}
      .checked=${live(isChosen)}
      @change=${() => chooseRoute(id)}
    /><span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}
      >${name}<span class="hint">${hint}</span></span
    ></label
  >`;

/** Keyed, because another route asks for other things in the same place, and a box that is ticked stays what it was. */
const itemTemplate = (item: Item, actions: ChecklistActions): unknown =>
  keyed(item.id, 'items' in item ? alternativeTemplate(item, actions) : leafTemplate(item, actions));

const alternativeTemplate = ({ legend, isMet, items }: Alternative, actions: ChecklistActions): TemplateResult =>
  html`<fieldset part="item alternative${isMet ? ' met' : ''}" class="item alternative${isMet ? ' met' : ''}">
    <legend>${legend}</legend>
    ${items.map((item) => itemTemplate(item, actions))}
  </fieldset>`;

const leafTemplate = (
  { id, isMet, text, lang, notes, cites: cited }: LeafItem,
  { tick }: ChecklistActions,
): TemplateResult =>
  html`<div part="item${isMet ? ' met' : ''}" class="item">
    <label
      ><input
        type="checkbox"
        part="checkbox"
        data-leaf=${id}
        .checked=${live(isMet)}
        @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked)}
      /><span part="label" class="text">${figures(text, lang)}</span></label
    >
    <p part="note" class="more">${notes.map((note, i) => [i ? ' · ' : '', spokenText(note)])}${cites(cited)}</p>
  </div>`;
