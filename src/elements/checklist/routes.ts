import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Wording, plain } from '../../catalogue/sentences.js';
import { leavesOf } from '../../eligibility/steps.js';
import type { Any } from '../../facts/types.js';

/** A way through the prerequisites that a learner can choose. */
export interface RouteOption {
  readonly id: string;
  readonly name: string;
  /** How much experience follows; empty where that is none. */
  readonly hint: string;
  readonly isChosen: boolean;
}

export interface Routes {
  readonly legend: string;
  readonly options: readonly RouteOption[];
}

export const routeName = (choice: Any, id: string, { language }: Wording): string =>
  language.routes[choice.id]?.[id] ?? id;

export function routesOf(choice: Any, chosen: string | null, { words }: Catalogue): Routes {
  const { messages, requirements } = words.language;
  const options = choice.any.map(({ id, requirement }) => {
    const months = leavesOf(requirement).flatMap((leaf) => leaf.months ?? []);
    const hint = plain(words.first([messages.routeHint], { months })?.text ?? []);
    return { id, name: routeName(choice, id, words), hint, isChosen: id === chosen };
  });
  return { legend: requirements[choice.id] ?? choice.id, options };
}
