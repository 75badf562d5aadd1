import { currentId } from '../eligibility/former-ids.js';
import type { ContentIssue, ProviderContent } from '../facts/types.js';
import type { Language } from '../words/en/index.js';
import { DATE, PLACEHOLDER } from '../words/placeholders.js';
import type { AtHand } from './at-hand.js';
import { oneOf } from './expected.js';
import type { Issues } from './issues.js';
import { nearest } from './nearest.js';
import { pathOf, shown } from './plain-data.js';
import type { textPaths } from './text-paths.js';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Found = Pick<ContentIssue, 'found' | 'expected' | 'suggestion'>;

/** What words are checked against. */
export interface TextContext {
  readonly atHand: AtHand;
  /** What else the provider gave. */
  readonly content: ProviderContent;
  /** Whether a path is about a certification that is refused as a whole, which is told already. */
  readonly isLeftOut: (path: string) => boolean;
  readonly issues: Issues;
}

/**
 * What is right of a provider's own words: languages that there are, paths of texts in them, placeholders that are filled
 * there. Words are left as they are where their language or the facts are not at hand.
 */
export function rightTexts(texts: Texts, context: TextContext): Record<string, Record<string, string>> {
  const { atHand, content, issues } = context;
  const { names } = atHand;
  return Object.fromEntries(
    Object.entries(texts).flatMap(([lang, own]): [string, Record<string, string>][] => {
      if (!names.includes(lang)) {
        issues.add(() => ({ path: pathOf(['text', lang]), ...unknownLanguage(lang, names) }));
        return [];
      }
      // Both are asked for, so that they come together.
      const [derivation, language] = [atHand.derivation(), atHand.wordsOf(lang)];
      if (!derivation || !language) return [[lang, { ...own }]];
      const paths = derivation.textPaths(language, derivation.mergeContent(derivation.facts, content));
      return [[lang, rightOf(own, language, paths, context)]];
    }),
  );
}

function rightOf(
  texts: Texts[string],
  language: Language,
  paths: ReturnType<typeof textPaths>,
  { isLeftOut, issues }: TextContext,
): Record<string, string> {
  const counts = [...Object.keys(language.counts), DATE];
  const right = Object.entries(texts).flatMap(([written, text]): [string, string][] => {
    const path = currentPath(written);
    if (isLeftOut(path)) return [];
    const filled = paths.get(path);
    const wrong = filled ? wrongPlaceholders(text, filled, counts) : [unknownPath(path, paths)];
    for (const tell of wrong) issues.add(() => ({ path: pathOf(['text', language.lang, written]), ...tell() }));
    return wrong.length ? [] : [[path, text]];
  });
  // What stands at a path under its own name counts more than what stands there under a former one.
  return Object.fromEntries([...right, ...right.filter(([path]) => Object.hasOwn(texts, path))]);
}

/** Words of requirements are named by these, which may be former ids. */
const currentPath = (path: string): string => {
  const [group, id, ...more] = path.split('.');
  return group === 'requirements' && id && !more.length ? `${group}.${currentId(id)}` : path;
};

const unknownPath = (path: string, paths: ReadonlyMap<string, unknown>) => (): Found => ({
  found: shown(path),
  expected: 'a path at which there are words',
  suggestion: nearest(path, paths.keys()),
});

function unknownLanguage(lang: string, names: readonly string[]): Found {
  const [general = ''] = lang.toLowerCase().split(/[-_]/);
  return {
    found: shown(lang),
    expected: oneOf(names),
    suggestion: names.includes(general) ? general : nearest(lang, names),
  };
}

/** More than these nobody reads: then they are facts, of which there are hundreds. */
const MOST = 12;

function placeholdersOf(filled: ReadonlySet<string>): string {
  if (filled.size > MOST) return 'a fact that is known here';
  return filled.size ? oneOf([...filled].map((path) => `{${path}}`)) : 'no placeholder';
}

/** Placeholders that nobody fills, or that are to be written as an amount of what the language does not count. */
const wrongPlaceholders = (
  text: string,
  filledHere: () => ReadonlySet<string>,
  counts: readonly string[],
): (() => Found)[] =>
  [...new Set(text.split(PLACEHOLDER).filter((_part, i) => i % 2))].flatMap((placeholder) => {
    const [path = '', count] = placeholder.split(':');
    const filled = filledHere();
    const isFilled = filled.has(path);
    const isCounted = count === undefined || counts.includes(count);
    if (isFilled && isCounted) return [];
    return () => {
      const name = isFilled ? path : nearest(path, filled);
      const amount = isCounted ? count : nearest(count, counts);
      return {
        found: shown(`{${placeholder}}`),
        expected: isFilled ? `an amount of ${oneOf(counts)}` : placeholdersOf(filled),
        suggestion: name && (amount ? `{${name}:${amount}}` : isCounted ? `{${name}}` : undefined),
      };
    };
  });
