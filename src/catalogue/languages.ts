import { addedWords } from './added-words.js';
import { LANGUAGES } from './package-languages.js';
import type { Catalogue } from './types.js';
import type { Language } from '../words/en/index.js';
import { Arrival } from '../page/arrival.js';
import { memo } from '../page/memo.js';
import { warnOnce } from '../page/warn.js';

/** How long somebody with nothing to show waits for a language, in milliseconds. */
const PATIENCE = 3000;

/** What has come, or was added by a page. English is not among it: each element brings its own. */
const known = new Map<string, Catalogue>();
const coming = new Map<string, ComingLanguage>();

/**
 * Gives the widgets a language, for bundlers and pages that have one of their own; the same `lang` replaces it, English too.
 * @param words what a provider's own certifications and words are put into this language with. Without them those are
 *   shown in a language that has some.
 */
export function addLanguage(catalogue: Catalogue, words?: Language): void {
  if (!Array.isArray(catalogue.certifications))
    return warnOnce(
      `addLanguage() expects a catalogue, such as that of pmo-widgets/languages/en. "${catalogue.lang}" is left out.`,
    );
  // A copy, because what is derived from it is kept by it, and the words may be others than last time.
  known.set(catalogue.lang.toLowerCase(), { ...catalogue });
  addedWords.set(catalogue.lang, words);
}

/** A language that is on its way, or could not be loaded. */
export class ComingLanguage extends Arrival<void> {
  #late: Promise<void> | undefined;

  constructor(lang: string, load: (failures: number) => Promise<Catalogue>) {
    super(async (failures) => {
      let timer: ReturnType<typeof setTimeout>;
      this.#late = new Promise((done) => (timer = setTimeout(done, PATIENCE)));
      try {
        const catalogue = await load(failures);
        // A page may have added its own meanwhile.
        memo(known, lang, () => catalogue);
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

/**
 * The catalogue for a language tag such as `es-MX`, or a language that has to come first. One that nobody has is answered in English.
 * @param english of whoever asks, unless a page has another.
 */
export function catalogueFor(tag: string, english: Catalogue): Catalogue | ComingLanguage {
  // Servers write their locales, such as es_ES, where HTML wants a tag.
  const lower = tag.toLowerCase().replaceAll('_', '-');
  for (const lang of [lower, lower.split('-')[0]!]) {
    const found = known.get(lang);
    if (found) return found;
    const load = Object.hasOwn(LANGUAGES, lang) && LANGUAGES[lang];
    if (load) return memo(coming, lang, () => new ComingLanguage(lang, load));
  }
  return known.get('en') ?? english;
}
