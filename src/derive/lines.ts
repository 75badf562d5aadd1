import type { CellLine, Citation, Foreign, Line } from '../catalogue/types.js';
import type * as facts from '../facts/types.js';
import { ownOf } from '../page/own.js';
import { plain, textOf } from './rich.js';
import { termsIn } from './terms.js';
import type { Filled, Wording } from './wording.js';

/** The wordings of a catalogue: that of its language, then those of languages that step in where it lacks words. */
export type Wordings = readonly [Wording, ...Wording[]];

/** Something said in the first wording that has the words for it. */
export interface Said<Value> {
  readonly said: Value;
  readonly wording: Wording;
}

export function inFirst<Value>(
  wordings: Wordings,
  say: (wording: Wording) => Value | undefined,
): Said<Value> | undefined {
  for (const wording of wordings) {
    const said = say(wording);
    if (said !== undefined) return { said, wording };
  }
  return undefined;
}

/** The language of what was said, where it is another than the catalogue's. */
export const foreignLang = ([first]: Wordings, { language }: Wording): { readonly lang?: string } =>
  language.lang === first.language.lang ? {} : { lang: language.lang };

/** Citations as a catalogue has them, each once. */
export function citesOf(citations: readonly facts.Citation[]): { readonly cites?: readonly Citation[] } {
  const cites = new Map(
    citations.map(({ checked, sources }) => [[checked, ...sources].join(), [checked, ...sources] as const]),
  );
  return cites.size ? { cites: [...cites.values()] } : {};
}

/** Remarks that must stand beside statements, in the first language that has them. What a remark names is read from `subject`. */
export function remarksOf(
  citations: readonly facts.Citation[],
  subject: object,
  wordings: Wordings,
): { readonly remarks?: readonly (string | Foreign)[] } {
  const ids = new Set(citations.flatMap(({ note }) => note ?? []));
  const remarks = [...ids].flatMap((id): (string | Foreign)[] => {
    const found = inFirst(wordings, (wording) => {
      const words = wording.language.notes[id];
      return words === undefined ? undefined : wording.fill(words, subject);
    });
    if (!found) return [];
    const text = plain(found.said.text);
    const { lang } = ownOf(foreignLang(wordings, found.wording));
    return [lang ? { text, lang } : text];
  });
  return remarks.length ? { remarks } : {};
}

/** A sentence with its sources, remarks and language. */
export const lineOf = ({ said, wording }: Said<Filled>, subject: object, wordings: Wordings): Line => ({
  text: textOf(said.text),
  ...citesOf(said.citations),
  ...remarksOf(said.citations, subject, wordings),
  ...foreignLang(wordings, wording),
});

/** The same in a cell of the comparison, whose terms are explained below it. */
export function cellLineOf(said: Said<Filled>, subject: object, wordings: Wordings): CellLine {
  const terms = termsIn(plain(said.said.text), said.wording.language);
  return { ...lineOf(said, subject, wordings), ...(terms.length && { terms }) };
}
