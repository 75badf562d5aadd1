import type { Catalogue } from '../catalogue/catalogue.js';
import { certificationOf, subjectIdsOf } from '../catalogue/sentences.js';
import { routeChoice } from '../eligibility/steps.js';
import type { Ids, Option, Options, ValuesOf } from './option.js';
import { propertyName } from './option.js';
import { type Refusal, read } from './read.js';
import { ownOf } from '../page/own.js';

/** What was given for each property, as it was given. */
export type Given = ReadonlyMap<string, unknown>;

/** The value of every option, by property, and what could not be used, by attribute. */
export interface OptionValues<Of extends Options> {
  readonly values: ValuesOf<Of>;
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** Reads all options of an element against what there is to be shown. Later ones may depend on earlier ones. Pure. */
export function readOptions<Of extends Options>(options: Of, given: Given, catalogue: Catalogue): OptionValues<Of> {
  const values: Record<string, unknown> = {};
  const refused = new Map<string, Refusal>();
  for (const [name, declared] of Object.entries(options)) {
    const option = ownOf(declared);
    const property = propertyName(name);
    const { value, refusal } = read(option, given.get(property), {
      name,
      ids: idsOf(option, catalogue, values),
      isHidden: hiddenBy(option, catalogue),
      origin: globalThis.location?.origin,
    });
    values[property] = value;
    if (refusal) refused.set(name, refusal);
  }
  return { values: values as ValuesOf<Of>, refused };
}

function idsOf(option: Option, { facts }: Catalogue, { certification, certifications }: Record<string, unknown>) {
  const ids: Ids = 'values' in option ? option.values : [];
  if (typeof ids !== 'string') return ids;
  if (ids === 'subjects') return subjectIdsOf(facts);
  if (ids === 'columns') return certifications as readonly string[];
  const eligibility = certificationOf(certification as string, facts)?.eligibility;
  return ((eligibility && routeChoice(eligibility)?.any) ?? []).map(({ id }) => id);
}

function hiddenBy(option: Option, { own }: Catalogue): (id: string) => boolean {
  const kind = option.kind === 'ids' && option.hides;
  return (id) => (kind ? (own.hide?.includes(`${kind}:${id}`) ?? false) : false);
}
