import { LANGUAGES } from '../content/text/languages.js';
import { type Language, en } from '../content/text/en.js';
import { warnOnce } from './warn.js';
import { Wording } from './wording.js';

/** How long a page keeps the fallback for a language that is on its way, in milliseconds. */
const PATIENCE = 3000;

export const english = new Wording(en);
const known = new Map([[en.lang, english]]);
/** By language: when its module has come or failed to, and when somebody with nothing to show has waited long enough. */
const onTheWay = new Map<string, { arrived: Promise<void>; soon: Promise<void> }>();

/** Gives the widgets a language, for bundlers and pages that have one of their own; the same `lang` replaces it. */
export function addLanguage(language: Language): void {
  known.set(language.lang, new Wording(language));
}

/**
 * The words for a language tag such as `es-MX`, or a promise that is fulfilled when it is worth asking again: its module
 * has come, has failed to, or takes too long. A language that nobody has is answered in English. Whoever is `patient`
 * shows something in that language already, and rather waits than shows English.
 */
export function wordsFor(tag: string, patient = false): Wording | Promise<void> {
  const lower = tag.toLowerCase();
  const candidates = [lower, lower.split('-')[0]!];
  for (const lang of candidates) {
    const found = known.get(lang);
    if (found) return found;
    const load = Object.hasOwn(LANGUAGES, lang) && LANGUAGES[lang];
    if (load) return fetchLanguage(lang, load)[patient ? 'arrived' : 'soon'];
  }
  return english;
}

function fetchLanguage(lang: string, load: () => Promise<Language>) {
  let waits = onTheWay.get(lang);
  if (!waits) {
    // English stands in until the module comes after all.
    const standIn = () => void (known.has(lang) || known.set(lang, english));
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<void>((done) => (timer = setTimeout(done, PATIENCE))).then(standIn);
    const arrived = load()
      .then(addLanguage)
      .catch(() => warnOnce(`The language "${lang}" could not be loaded. Showing English.`))
      .then(() => (clearTimeout(timer), standIn()));
    waits = { arrived, soon: Promise.race([arrived, late]) };
    onTheWay.set(lang, waits);
  }
  return waits;
}

/** The language that an element stands in: its own `lang` or its nearest ancestor's, across shadow roots. */
export function ambientLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const found: string | null | undefined = node.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return en.lang;
}
