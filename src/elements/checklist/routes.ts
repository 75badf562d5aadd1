import type { AnyLines, Text } from '../../catalogue/types.js';
import { own, ownOf } from '../../page/own.js';

/** A way through the prerequisites that a learner can choose. */
export interface RouteOption {
  readonly id: string;
  readonly name: string;
  /** How much experience follows; empty where that is none. */
  readonly hint: string;
  /** Language of both, where that is another than the widget's. */
  readonly lang: string | undefined;
  readonly isChosen: boolean;
}

export interface Routes {
  readonly legend: Text;
  readonly lang: string | undefined;
  readonly options: readonly RouteOption[];
}

export function routeName(choice: AnyLines, id: string): string {
  const option = choice.any.find((each) => each.id === id);
  return (option && own(option, 'name')) ?? id;
}

export function routesOf(choice: AnyLines, chosen: string | null): Routes {
  const { text: legend, lang } = ownOf(choice);
  const options = choice.any
    .map(ownOf)
    .map(({ id, name = id, hint = '', lang: spoken }) => ({ id, name, hint, lang: spoken, isChosen: id === chosen }));
  return { legend, lang, options };
}
