import type { Language } from './en/index.js';

/** Shorter texts may well be the same in two languages: names, and abbreviations. */
const LONG = 30;

/** Where a language has to be named besides its folder. */
export interface Registered {
  /** Loaded by a page when it is needed. */
  readonly loaded: readonly string[];
  /** At hand for builds. */
  readonly packaged: readonly string[];
  /** Offered to apps by package.json. */
  readonly exported: readonly string[];
}

/** Folders of words that are not a language of their own, or that somebody forgot to name. Each finding is a sentence. */
export function findLanguageProblems(
  folders: ReadonlyMap<string, Language | undefined>,
  { loaded, packaged, exported }: Registered,
): string[] {
  return [
    ...[...folders].flatMap(([folder, language]) =>
      language?.lang === folder
        ? []
        : `src/words/${folder} exports ${language ? `the language "${language.lang}"` : 'no language'}, where "${folder}" was expected.`,
    ),
    ...[...folders.keys()]
      .filter((folder) => folder !== 'en')
      .flatMap((folder) => [
        ...(loaded.includes(folder)
          ? []
          : [`src/words/${folder} is not in src/catalogue/package-languages.ts: no page can load it.`]),
        ...(packaged.includes(folder)
          ? []
          : [`src/words/${folder} is not in src/words/languages.ts: no build checks words in it.`]),
        ...(exported.includes(`./languages/${folder}`)
          ? []
          : [`src/words/${folder} is not in "exports" of package.json: no app can add it.`]),
      ]),
    ...[...folders].flatMap(([folder, language], i) =>
      [...folders].slice(0, i).flatMap(([other, before]) => copyProblem(folder, language, other, before)),
    ),
  ];
}

function copyProblem(
  folder: string,
  language: Language | undefined,
  other: string,
  before: Language | undefined,
): string[] {
  const texts = new Set(longTextsIn(before));
  const own = longTextsIn(language);
  const same = own.filter((text) => texts.has(text));
  return same.length > own.length / 4
    ? [
        `src/words/${folder} says the same as src/words/${other} in ${same.length} of ${own.length} texts, such as "${same[0]}". Nobody translated them.`,
      ]
    : [];
}

const longTextsIn = (node: unknown): string[] =>
  typeof node === 'string'
    ? node.length >= LONG && /\s/.test(node)
      ? [node]
      : []
    : typeof node === 'object' && node !== null
      ? Object.values(node).flatMap(longTextsIn)
      : [];
