import type { Language } from './en/index.js';
import { textsIn } from './texts.js';

/** Names in which a digit is a letter, not a figure. */
const NAMES = /P3O|PRINCE2|ISO\/(?:ANSI|IEC) 17024|EQF level \d|nivel \d del EQF/g;

/** A figure: figures come in by placeholders, so that no sentence keeps one that a fact has left behind. */
const FIGURE = /\p{N}/u;

/**
 * Words by which a sentence speaks of a whole set, counts it, or sets one above all others: what is true of the certifications of today
 * is false once somebody hides one or adds one. A new language wants a line here. `\b` knows no accents, so that words are told apart by
 * letters.
 */
const QUANTIFIERS: Readonly<Record<string, readonly string[]>> = {
  en: 'none no nobody nothing nowhere neither nor all every everyone everybody everything each only sole unique always never most least many several few both one two three four five six seven eight nine ten eleven twelve twenty hundred dozen half twice best cheapest shortest longest easiest hardest largest biggest'.split(
    ' ',
  ),
  es: 'nadie nada ninguno ninguna ningún ningunos ningunas todo toda todos todas cada solo sólo solamente únicamente siempre nunca jamás muchos muchas varios varias pocos pocas ambos ambas dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien docena mitad doble tampoco única único únicas únicos mayoría mejor mejores peor'.split(
    ' ',
  ),
};

/** What may be said all the same, and why: under a condition that is computed, or of the widget itself. */
export const EXEMPT: ReadonlyMap<string, string> = new Map([
  ['messages.noPrerequisites', 'derived: where a source says so of that certification'],
  ['messages.noExperience', 'derived: where a source says so of that certification'],
  ['messages.stepBefore', 'derived: where a source says so of that certification'],
  ['messages.none', 'shown where a source says so of that certification'],
  ['messages.unknown', 'shown where nothing is known'],
  ['messages.evidenceNone', 'shown where nothing is known'],
  ['messages.unpublished', 'shown where nothing was found'],
  ['messages.compareIntro', 'what the widget does with each column'],
  ['messages.differencesOnly', 'a control of the widget'],
  ['messages.oneOfThese', 'of the choice that follows'],
  ['messages.chooseRoute', 'of the route that is chosen'],
  ['messages.noDifference', 'counted in the rows shown'],
  ['messages.outdated', 'how long the widget waits before it says so'],
  ['messages.cleared', 'what the learner did'],
  ['messages.persisted', 'what the widget does'],
  ['messages.notKept', 'what the widget does'],
  ['messages.benefitsIntro', 'what the widget does with each benefit'],
  ['messages.checklistIntroFamily', 'issuers, not certifications'],
  ['cells.fee.0', 'what we show'],
]);

/** Figures and quantifiers in a language’s words, each with where it stands. */
export function findClaimsInWords(language: Language, exempt = EXEMPT): string[] {
  // Forms of numbers and dates are the language's own.
  const { lang, locale: _locale, formats: _formats, counts: _counts, dir: _dir, ...words } = language;
  const quantifiers = QUANTIFIERS[lang];
  if (!quantifiers) return [`src/words/lint.ts has no quantifiers for "${lang}".`];
  return textsIn(words)
    .filter(([path]) => !exempt.has(path))
    .flatMap(([path, text]) => {
      // "Every {years:year}" is a rate, and quantifies nothing but years.
      const prose = text
        .normalize()
        .replace(/(?:\b(?:every|cada) )?\{[^}]*\}/gi, ' ')
        .replace(NAMES, ' ');
      const spoken = prose.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
      const found = FIGURE.exec(prose)?.[0] ?? spoken.find((word) => quantifiers.includes(word));
      return found === undefined
        ? []
        : `The language "${lang}" says "${found}" at ${path}: "${text}". What a fact or a provider may change comes from the facts.`;
    });
}
