import { expect } from 'chai';
import type { Cite, SourceList } from '../../src/catalogue/cited-sources.js';
import { withoutHidden } from '../../src/catalogue/hide.js';
import { mergeContent } from '../../src/derive/merge.js';
import type { Catalogue, Text } from '../../src/catalogue/types.js';
import { derive } from '../../src/derive/derive.js';
import { withOwnWords } from '../../src/derive/own-words.js';
import type { ModelInput } from '../../src/element/model.js';
import type { PageInput } from '../../src/element/page-input.js';
import { content as bundled } from '../../src/facts/index.js';
import type { ProviderContent } from '../../src/facts/types.js';
import type { Options } from '../../src/options/option.js';
import { memo } from '../../src/page/memo.js';
import { attributes as shared } from '../../src/options/shared.js';
import { propertyName } from '../../src/options/option.js';
import { type ToBeShown, readOptions } from '../../src/options/values.js';
import { acceptContent } from '../../src/provider/parse-content.js';
import { type Language, en } from '../../src/words/en/index.js';
import { packageWords } from '../../src/words/languages.js';

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

const shown = new WeakMap<object, WeakMap<Language, ToBeShown>>();
const NOTHING = {};

/** What is shown in a place, with what a provider gave: derived from facts and words, those of the provider among them. */
export const shownIn = ({ language = en, content = NOTHING }: Place = {}): ToBeShown =>
  memo(
    memo(shown, content, () => new WeakMap<Language, ToBeShown>()),
    language,
    () => {
      const provider = accepted(content);
      const { text = {} } = provider;
      // What nobody wrote in this language is said in the first that has it.
      const others = packageWords.filter(({ lang }) => lang !== language.lang && (lang in text || lang === 'en'));
      const [words, ...rest] = [language, ...others].map((each) => withOwnWords(each, text[each.lang] ?? {}));
      const catalogue = derive(mergeContent(bundled, provider), words!, rest);
      return { catalogue: withoutHidden(catalogue, provider.hide), provider };
    },
  );

export const catalogueIn = (place?: Place): Catalogue => shownIn(place).catalogue;

/** What the model of an element is made from, for attributes as they are written in markup. */
export function inputOf<Own extends Options>(
  options: Own,
  attributes: Readonly<Record<string, unknown>> = {},
  place: Place = {},
): ModelInput<Own> {
  const { catalogue, provider } = shownIn(place);
  const given = new Map(Object.entries(attributes).map(([name, value]) => [propertyName(name), value]));
  const { values } = readOptions({ ...options, ...shared }, given, { catalogue, provider });
  const { slottedHeading = '', inNewTabs = false } = place;
  return { options: values as ModelInput<Own>['options'], catalogue, provider, page: { slottedHeading, inNewTabs } };
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

/** A text with its figures between asterisks. */
export const marked = (text: Text | undefined): string => {
  const parts = typeof text === 'string' ? [text] : (text ?? []);
  return parts.map((part, i) => (i % 2 ? `*${part}*` : part)).join('');
};

/** The same of several lines, one below the other. */
export const markedLines = (lines: readonly { readonly text: Text }[]): string[] =>
  lines.map(({ text }) => marked(text));
