import type { Citations } from '../../view/citations.js';
import { leafText } from '../../derive/requirement-text.js';
import { type Markup, live, markup } from '../../view/markup.js';
import { richMarkup } from '../../view/figures.js';
import { type Wording, plain } from '../../derive/wording.js';
import type { Any, Leaf, Requirement } from '../../facts/types.js';
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
export function itemsMarkup(requirement: Requirement, context: ItemContext): Markup {
  if ('all' in requirement) return markup`${requirement.all.map((child) => itemsMarkup(child, context))}`;
  if ('any' in requirement) return alternativeMarkup(requirement, context);
  return leafMarkup(requirement, context);
}

function alternativeMarkup(any: Any, context: ItemContext): Markup {
  const state = live(isMet(any, context.held) ? ' met' : '');
  return markup`<fieldset part="item alternative${state}" class="item alternative${state}">
    <legend>${context.words.language.messages.oneOfThese}</legend>
    ${any.any.map((option) => itemsMarkup(option.requirement, context))}
  </fieldset>`;
}

function leafMarkup(leaf: Leaf, { words, citations, held, onTick }: ItemContext): Markup {
  const { kinds, messages, notes } = words.language;
  const met = held.has(leaf.id);
  const kind = leaf.holds ? messages.held : kinds[leaf.kind];
  const tick = (event: Event) => onTick(leaf, (event.target as HTMLInputElement).checked);
  return markup`<div part="item${live(met ? ' met' : '')}" class="item">
    <label><input type="checkbox" part="checkbox" data-leaf="${leaf.id}" .checked=${live(met)} @change=${live(tick)}
      /><span part="label" class="text">${richMarkup(words.capitalised(leafText(leaf, words)))}</span></label>
    <p part="note" class="more">
      ${leaf.note ? `${kind} · ${notes[leaf.note] ?? leaf.note}` : kind}${citations.links(leaf)}
    </p>
  </div>`;
}

/** The choice of route, as radio buttons. */
export function routesMarkup(
  choice: Any,
  chosen: string | null,
  { words }: ItemContext,
  onChoose: (route: string) => void,
): Markup {
  const { messages, requirements, routes } = words.language;
  const options = choice.any.map(({ id, requirement }) => {
    const months = leavesOf(requirement).flatMap((leaf) => leaf.months ?? []);
    // Nothing follows where a route asks for no experience.
    const hint = plain(words.first([messages.routeHint], { months })?.text ?? []);
    return markup`<label part="route${live(id === chosen ? ' chosen' : '')}" class="route"
      ><input type="radio" name="route" data-route="${id}" .checked=${live(id === chosen)} @change=${live(() => onChoose(id))}
      /><span>${routes[choice.id]?.[id] ?? id}<span class="hint">${hint}</span></span></label>`;
  });
  return markup`<fieldset>
    <legend>${requirements[choice.id] ?? choice.id}</legend>
    <div class="routes">${options}</div>
  </fieldset>`;
}
