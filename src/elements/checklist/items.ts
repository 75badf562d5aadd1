import { type TemplateResult, html } from 'lit';
import type { Citations } from '../../base/citations.js';
import { leafText } from '../../base/requirement-text.js';
import { richTemplate } from '../../base/rich.js';
import type { Wording } from '../../base/wording.js';
import type { Any, Leaf, Requirement } from '../../content/types.js';
import { isMet } from '../../eligibility/assess.js';
import { leavesOf } from '../../eligibility/steps.js';

export interface ItemContext {
  readonly words: Wording;
  readonly citations: Citations;
  /** The leaves that are ticked or implied by one that is. */
  readonly held: ReadonlySet<string>;
  readonly onTick: (leaf: Leaf, ticked: boolean) => void;
}

/** A requirement as things to tick, however deep its tree. */
export function itemsTemplate(requirement: Requirement, context: ItemContext): TemplateResult {
  if ('all' in requirement) return html`${requirement.all.map((child) => itemsTemplate(child, context))}`;
  if ('any' in requirement) return alternativeTemplate(requirement, context);
  return leafTemplate(requirement, context);
}

function alternativeTemplate(any: Any, context: ItemContext): TemplateResult {
  const state = isMet(any, context.held) ? ' met' : '';
  return html`<fieldset part="item alternative${state}" class="item alternative${state}">
    <legend>${context.words.language.messages.oneOfThese}</legend>
    ${any.any.map((option) => itemsTemplate(option.requirement, context))}
  </fieldset>`;
}

function leafTemplate(leaf: Leaf, { words, citations, held, onTick }: ItemContext): TemplateResult {
  const { language } = words;
  const met = held.has(leaf.id);
  return html`<div part="item${met ? ' met' : ''}" class="item">
    <label
      ><input
        type="checkbox"
        part="checkbox"
        data-leaf=${leaf.id}
        .checked=${met}
        @change=${(event: Event) => onTick(leaf, (event.target as HTMLInputElement).checked)}
      /><span part="label" class="text">${richTemplate(words.capitalised(leafText(leaf, words)))}</span></label
    >
    <p part="note" class="more">
      ${[leaf.holds ? language.messages.held : language.kinds[leaf.kind], ...(leaf.note ? [language.notes[leaf.note]] : [])].join(' · ')}${citations.links(leaf)}
    </p>
  </div>`;
}

/** The choice of route, as radio buttons. */
export function routesTemplate(
  choice: Any,
  chosen: string | null,
  { words }: ItemContext,
  onChoose: (route: string) => void,
): TemplateResult {
  const { language } = words;
  const { messages } = language;
  return html`<fieldset>
    <legend>${language.requirements[choice.id] ?? choice.id}</legend>
    <div class="routes">
      ${choice.any.map(
        ({ id, requirement }) =>
          html`<label part="route${id === chosen ? ' chosen' : ''}" class="route"
            ><input
              type="radio"
              name="route"
              data-route=${id}
              .checked=${id === chosen}
              @change=${() => onChoose(id)}
            /><span
              >${language.routes[choice.id]?.[id] ?? id}<span class="hint"
                >${words.say(messages.routeHint, {
                  months: leavesOf(requirement).flatMap((leaf) => leaf.months ?? []),
                })}</span
              ></span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}
