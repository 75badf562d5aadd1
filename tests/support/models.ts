import { expect } from 'chai';
import type { Cite, SourceList } from '../../src/catalogue/cited-sources.js';
import { type Catalogue, catalogueOf } from '../../src/catalogue/catalogue.js';
import { withOwn } from '../../src/catalogue/provider-words.js';
import { type Rich, Wording } from '../../src/derive/wording.js';
import type { ModelInput } from '../../src/element/model.js';
import type { PageInput } from '../../src/element/page-input.js';
import type { ProviderContent } from '../../src/facts/types.js';
import type { Options } from '../../src/options/option.js';
import { attributes as shared } from '../../src/options/shared.js';
import { propertyName } from '../../src/options/option.js';
import { readOptions } from '../../src/options/values.js';
import { acceptContent } from '../../src/provider/parse-content.js';
import { type Language, en } from '../../src/words/en/index.js';

/** Where an element stands: the language and the content it has, and what it reads off its page. */
export interface Place extends Partial<PageInput> {
  readonly language?: Language;
  readonly content?: object;
}

/** Content that the check takes whole. A test with content of which a part is refused would test something else. */
function accepted(content: object): ProviderContent {
  const { content: own, issues } = acceptContent(content);
  expect(issues).to.deep.equal([]);
  return own;
}

export function catalogueIn({ language = en, content = {} }: Place = {}): Catalogue {
  const own = accepted(content);
  const text = own.text?.[language.lang] ?? {};
  return catalogueOf(own, withOwn(new Wording(language), text));
}

/** What the model of an element is made from, for attributes as they are written in markup. */
export function inputOf<Own extends Options>(
  options: Own,
  attributes: Readonly<Record<string, unknown>> = {},
  place: Place = {},
): ModelInput<Own> {
  const catalogue = catalogueIn(place);
  const given = new Map(Object.entries(attributes).map(([name, value]) => [propertyName(name), value]));
  const { values } = readOptions({ ...options, ...shared }, given, catalogue);
  const { slottedHeading = '', inNewTabs = false } = place;
  return { options: values as ModelInput<Own>['options'], catalogue, page: { slottedHeading, inNewTabs } };
}

/** Everything in plain data, in the order in which it stands there, each with the names that lead to it. */
export function* walk(
  value: unknown,
  path: readonly string[] = [],
): Generator<[path: readonly string[], value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

/** All that stands under a name, wherever it is. */
export const named = (model: object, name: string): unknown[] =>
  [...walk(model)].flatMap(([path, value]) => (path.at(-1) === name && value !== undefined ? [value] : []));

/** The numbers beside statements, in the order in which they are read. */
export const citesIn = (model: object): Cite[] => (named(model, 'cites') as Cite[][]).flat();

/** The list of sources, wherever it stands. */
export const sourcesIn = (model: object): SourceList | undefined => (named(model, 'sources') as SourceList[])[0];

/** Marked text with its figures between asterisks. */
export const marked = (rich: Rich | undefined): string =>
  (rich ?? []).map((part) => (typeof part === 'string' ? part : `*${part.figure}*`)).join('');
