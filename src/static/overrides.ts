import type { Citations } from '../view/citations.js';
import { markup } from '../view/markup.js';
import { type ItemContext, itemsMarkup, routesMarkup } from '../elements/checklist/items.js';
import type { Any } from '../facts/types.js';
import type { Wording } from '../derive/wording.js';
import type { PmoTag } from './tags.js';

/** What an element shows otherwise than with its script. */
export type Overrides = (tag: PmoTag) => object;

const nameOf = ({ id: choice }: Any, id: string, { language }: Wording) => language.routes[choice]?.[id] ?? id;

/** Every route with all that it asks for, for a reader who cannot choose one. */
const routesInFull = (choice: Any, context: ItemContext) =>
  markup`${choice.any.map(
    ({ id, requirement }) =>
      markup`<fieldset class="item">
        <legend>${nameOf(choice, id, context.words)}</legend>
        ${itemsMarkup(requirement, context)}
      </fieldset>`,
  )}`;

/** Where scripts never run, choosing a route shows nothing: there each is listed as well. */
export const shadowOverrides: Overrides = (tag) =>
  tag === 'pmo-checklist'
    ? {
        renderRoutes: (choice: Any, chosen: string | null, context: ItemContext) =>
          markup`${routesMarkup(choice, chosen, context, () => {})}<noscript
              >${
                // The numbers of the sources are those of the live element, which does not have this list.
                routesInFull(choice, { ...context, citations: { links: () => [] } as unknown as Citations })
              }</noscript
            >`,
      }
    : {};

/** Plain text has nothing to choose, tick or switch. */
export const lightOverrides: Overrides = (tag) =>
  tag === 'pmo-checklist'
    ? {
        defaultIntro: () => '',
        renderRoutes: (choice: Any, _chosen: string | null, context: ItemContext) => routesInFull(choice, context),
      }
    : {};
