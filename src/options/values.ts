import type { ProviderContent } from '../catalogue/offers.js';
import { subjectIdsOf } from '../catalogue/titles.js';
import type { Catalogue } from '../catalogue/types.js';
import { routeChoice } from '../eligibility/steps.js';
import type { Ids, Option, Options, ValuesOf } from './option.js';
import { propertyName } from './option.js';
import { type Refusal, read } from './read.js';
import { own, ownOf } from '../page/own.js';

/** What was given for each property, as it was given. */
export type Given = ReadonlyMap<string, unknown>;

/** The value of every option, by property, and what could not be used, by attribute. */
export interface OptionValues<Of extends Options> {
  readonly values: ValuesOf<Of>;
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** What options are read against. */
export interface ToBeShown {
  readonly catalogue: Catalogue;
  /** What the provider gave, for what it hides. */
  readonly provider: ProviderContent;
}

/** Reads all options of an element against what there is to be shown. Later ones may depend on earlier ones. Pure. */
export function readOptions<Of extends Options>(
  options: Of,
  given: Given,
  { catalogue, provider }: ToBeShown,
): OptionValues<Of> {
  const values: Record<string, unknown> = {};
  const refused = new Map<string, Refusal>();
  for (const [name, declared] of Object.entries(options)) {
    const option = ownOf(declared);
    const property = propertyName(name);
    const { value, refusal } = read(option, given.get(property), {
      name,
      ids: idsOf(option, catalogue, values),
      isHidden: hiddenBy(option, provider),
      origin: globalThis.location?.origin,
    });
    values[property] = value;
    if (refusal) refused.set(name, refusal);
  }
  return { values: values as ValuesOf<Of>, refused };
}

function idsOf(option: Option, catalogue: Catalogue, { certification, certifications }: Record<string, unknown>) {
  const ids: Ids = 'values' in option ? option.values : [];
  if (typeof ids !== 'string') return ids;
  if (ids === 'subjects') return subjectIdsOf(catalogue);
  if (ids === 'columns') return certifications as readonly string[];
  const asked = own(catalogue.checklist.prerequisites, certification as string);
  return ((asked && routeChoice(asked.eligibility)?.any) ?? []).map(({ id }) => id);
}

function hiddenBy(option: Option, provider: ProviderContent): (id: string) => boolean {
  const kind = option.kind === 'ids' && option.hides;
  return (id) => (kind ? (own(provider, 'hide')?.includes(`${kind}:${id}`) ?? false) : false);
}
