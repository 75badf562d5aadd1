import type { Language } from './en/index.js';

/** Shorter texts may well be the same in two languages: names, and abbreviations. */
const LONG = 30;

/** Where a language has to be named besides its folder. */
export interface Registered {
  /** Loaded by a page as a catalogue, when it is needed. */
  readonly loaded: readonly string[];
  /** Its words loaded by a page that has something to derive. */
  readonly fetched: readonly string[];
  /** At hand for builds. */
  readonly packaged: readonly string[];
  /** Offered to apps by package.json. */
  readonly exported: readonly string[];
}

/** Folders of words that are not a language of their own, or that somebody forgot to name. Each finding is a sentence. */
export function findLanguageProblems(
  folders: ReadonlyMap<string, Language | undefined>,
  { loaded, fetched, packaged, exported }: Registered,
): string[] {
  return [
    ...[...folders].flatMap(([folder, language]) =>
      language?.lang === folder
        ? []
        : `src/words/${folder} exports ${language ? `the language "${language.lang}"` : 'no language'}, where "${folder}" was expected.`,
    ),
    ...[...folders.keys()].flatMap((folder) =>
      [
        {
          is: folder === 'en' || loaded.includes(folder),
          in: 'src/catalogue/package-languages.ts',
          so: 'no page can load it',
        },
        { is: fetched.includes(folder), in: 'src/provider/load-words.ts', so: 'no page can put anything into it' },
        { is: packaged.includes(folder), in: 'src/words/languages.ts', so: 'no build checks words in it' },
        {
          is: exported.includes(`./languages/${folder}`),
          in: '"exports" of package.json as a language',
          so: 'no app can add it',
        },
        {
          is: exported.includes(`./words/${folder}`),
          in: '"exports" of package.json as words',
          so: 'no app can derive with it',
        },
      ].flatMap((place) => (place.is ? [] : `src/words/${folder} is not in ${place.in}: ${place.so}.`)),
    ),
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
