import { LANGUAGES } from './package-languages.js';
import { type Language, en } from '../words/en/index.js';
import type { Languages } from '../words/languages.js';
import { Arrival } from '../page/arrival.js';
import { memo } from '../page/memo.js';
import { warnOnce } from '../page/warn.js';
import { Wording } from '../derive/wording.js';

/** How long somebody with nothing to show waits for a language, in milliseconds. */
const PATIENCE = 3000;

export const english = new Wording(en);
const known = new Map([[en.lang, english]]);
const coming = new Map<string, ComingLanguage>();

/** Gives the widgets a language, for bundlers and pages that have one of their own; the same `lang` replaces it. */
export function addLanguage(language: Language): void {
  known.set(language.lang, new Wording(language));
}

/** All that a page can speak, and the words of what has come. */
export const languages: Languages = {
  names: () => [...new Set([...known.keys(), ...Object.keys(LANGUAGES)])],
  wordsOf: (lang) => known.get(lang)?.language,
};

/** A language that is on its way, or could not be loaded. */
export class ComingLanguage extends Arrival<void> {
  #late: Promise<void> | undefined;

  constructor(lang: string, load: (failures: number) => Promise<Language>) {
    super(async (failures) => {
      let timer: ReturnType<typeof setTimeout>;
      this.#late = new Promise((done) => (timer = setTimeout(done, PATIENCE)));
      try {
        addLanguage(await load(failures));
      } catch (error) {
        warnOnce(`The language "${lang}" could not be loaded. Showing English.`);
        throw error;
      } finally {
        clearTimeout(timer!);
      }
    });
  }

  /**
   * Asks for it. Fulfilled when it has come, has failed to, or takes too long: then English stands in. Whoever is `patient`
   * shows something already, and rather waits.
   */
  settle(patient: boolean): Promise<void> {
    const settled = this.ask().catch(() => {});
    return patient ? settled : Promise.race([settled, this.#late]);
  }
}

/** The words for a language tag such as `es-MX`, or a language that has to come first. One that nobody has is answered in English. */
export function wordsFor(tag: string): Wording | ComingLanguage {
  // Servers write their locales, such as es_ES, where HTML wants a tag.
  const lower = tag.toLowerCase().replaceAll('_', '-');
  for (const lang of [lower, lower.split('-')[0]!]) {
    const found = known.get(lang);
    if (found) return found;
    const load = Object.hasOwn(LANGUAGES, lang) && LANGUAGES[lang];
    if (load) return memo(coming, lang, () => new ComingLanguage(lang, load));
  }
  return english;
}
