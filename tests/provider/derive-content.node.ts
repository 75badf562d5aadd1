import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../src/catalogue/en.js';
import { es } from '../../src/catalogue/es.js';
import { withoutHidden } from '../../src/catalogue/hide.js';
import type { Catalogue, CellLine, LeafLine } from '../../src/catalogue/types.js';
import type { ProviderContent } from '../../src/facts/types.js';
import type { AddedWords } from '../../src/catalogue/added-words.js';
import type { AtHand } from '../../src/provider/at-hand.js';
import { deriverOf, isChecked, markAsChecked } from '../../src/provider/checked.js';
import { everything } from '../../src/provider/derive-at-once.js';
import { deriveContent } from '../../src/provider/derive-content.js';
import { parseContent } from '../../src/provider/parse-content.js';
import { en as englishWords } from '../../src/words/en/index.js';
import { acmeContent } from '../support/acme.js';
import { POLLUTED } from '../support/polluted.mjs';

const NONE: AddedWords = new Map();
const own = parseContent({ ...acmeContent, hide: [] });
const course = 'requirements.acme-pmo/course';

/** What the checklist of the provider's own certificate asks for. */
const leafIn = ({ checklist }: Catalogue): LeafLine => checklist.prerequisites['acme-pmo']!.eligibility as LeafLine;
const leaf = (content: ProviderContent, base: Catalogue, added = NONE): LeafLine =>
  leafIn(deriveContent(content, base, everything, added)!);
const said = ({ text, lang }: LeafLine | CellLine) => `${lang ?? ''}: ${[text].flat().join('')}`;
const withText = (text: Record<string, Record<string, string>>) => parseContent({ ...acmeContent, hide: [], text });

describe('a catalogue with a provider’s own content', () => {
  it('has its certificates beside ours, in the words of the page', () => {
    const derived = deriveContent(own, en, everything, NONE)!;
    expect(derived.certifications.map(({ id }) => id)).to.deep.equal([
      ...en.certifications.map(({ id }) => id),
      'acme-pmo',
    ]);
    expect(said(leafIn(derived))).to.equal(': 12 hours of our course');
    expect(derived.comparison.cells.pmp).to.deep.equal(en.comparison.cells.pmp);
  });

  it('says in the language that the provider wrote what it did not write in that of the page, and tells which', () => {
    const line = leaf(own, es);
    expect([said(line), line.kindName]).to.deep.equal(['en: 12 hours of our course', es.checklist.kinds.coursework]);
  });

  it('prefers the languages in the order in which the provider wrote, then English', () => {
    const text = { es: { [course]: '{hours:hour} de curso' }, en: { [course]: '{hours:hour} of our course' } };
    const base = { ...en, lang: 'tlh', locale: 'fr' };
    const added = new Map([['tlh', { ...englishWords, lang: 'tlh', counts: { ...englishWords.counts } }]]);
    expect(said(leaf(withText(text), base, added))).to.equal('es: 12 horas de curso');
    expect(said(leaf(withText({ en: text.en, es: text.es }), base, added))).to.equal('en: 12 hours of our course');
  });

  it('has the provider’s other words for ours, in the language for which they are', () => {
    const content = withText({ en: { 'messages.action': 'Book now' } });
    expect(deriveContent(content, en, everything, NONE)!.messages.action).to.equal('Book now');
    expect(deriveContent(content, es, everything, NONE)!.messages.action).to.equal(es.messages.action);
  });

  it('takes the words that a page has added in the place of ours', () => {
    const added = new Map([['en', { ...englishWords, kinds: { ...englishWords.kinds, coursework: 'Lessons' } }]]);
    expect(leaf(own, { ...en }, added).kindName).to.equal('Lessons');
  });

  it('is the page’s own, with the certificates marked by their language, where that has no words', () => {
    const base: Catalogue = { ...es, lang: 'tlh', locale: 'fr' };
    const derived = deriveContent(own, base, everything, new Map([['tlh', undefined]]))!;
    expect(derived.messages).to.equal(base.messages);
    expect(said(leafIn(derived))).to.equal('en: 12 hours of our course');
  });

  it('has the words of the package for its catalogue, whoever added that', () => {
    const content = withText({ es: { 'messages.action': 'Ver' } });
    const base = JSON.parse(JSON.stringify(es)) as Catalogue;
    expect(deriveContent(content, base, everything, new Map([['es', undefined]]))!.messages.action).to.equal('Ver');
  });

  it('keeps the English that a page has put in the place of ours, without words', () => {
    const base: Catalogue = { ...en, messages: { ...en.messages, action: 'Go' } };
    const derived = deriveContent(own, base, everything, new Map([['en', undefined]]))!;
    expect(derived.messages.action).to.equal('Go');
    expect(said(leafIn(derived))).to.equal(': 12 hours of our course');
  });

  for (const missing of ['derivation', 'wordsOf'] as const)
    it(`waits where ${missing === 'derivation' ? 'the facts' : 'words'} have not come, and asks for all at once`, () => {
      const asked: string[] = [];
      const atHand: AtHand = {
        names: ['en', 'es'],
        derivation: () => {
          asked.push('derivation');
          return missing === 'derivation' ? undefined : everything.derivation();
        },
        wordsOf: (lang) => {
          asked.push(lang);
          return missing === 'wordsOf' ? undefined : everything.wordsOf(lang);
        },
      };
      expect(deriveContent(own, es, atHand, NONE)).to.equal(undefined);
      expect(asked.toSorted()).to.deep.equal(['derivation', 'en', 'es']);
    });

  it('waits where one of several languages has not come', () => {
    const atHand = { ...everything, wordsOf: (lang: string) => (lang === 'en' ? undefined : everything.wordsOf(lang)) };
    expect(deriveContent(own, es, atHand, NONE)).to.equal(undefined);
  });
});

describe('what libraries of a page put on all objects', () => {
  const all = Object.prototype as unknown as Record<string, unknown>;
  const foreign: Catalogue = { ...es, lang: 'tlh', locale: 'fr' };
  const hide = ['certification:pmp'];
  const shown = (content: ProviderContent) => {
    const derived = deriveContent(content, es, everything, NONE)!;
    const adopted = deriveContent(content, foreign, everything, new Map([['tlh', undefined]]))!;
    // Nothing is kept from one time to the next.
    return JSON.stringify([derived, adopted, withoutHidden(derived, [...hide]), withoutHidden(adopted, [...hide])]);
  };

  const contents = [own, parseContent({ sources: { acme: { title: 'Acme', kind: 'other' } } })];
  const before = contents.map(shown);
  for (const name of [...POLLUTED, 'lang', 'about', 'stepBefore', 'remarks', 'kind', 'comparison', 'guide', 'process'])
    it(`is neither said nor hides anything: ${name}`, () => {
      all[name] = name === 'text' ? { es: { definition: 'theirs' } } : name === 'about' ? ['pmp'] : 'theirs';
      try {
        expect(contents.map(shown)).to.deep.equal(before);
      } finally {
        delete all[name];
      }
    });
});

describe('content that was checked', () => {
  it('brings what puts it into words, for copies of the same version', () => {
    const derived = deriverOf(own)!(own, en, NONE) as Catalogue;
    expect(said(leafIn(derived))).to.equal(': 12 hours of our course');
  });

  it('brings nothing that this version understands where another one has checked it, and counts as checked', () => {
    const other = Object.defineProperty({ ...acmeContent }, Symbol.for('pmo-widgets.checked'), { value: true });
    Object.defineProperty(other, Symbol.for('pmo-widgets.deriver 0.0.1'), { value: () => 'nonsense' });
    expect([isChecked(other), deriverOf(other as object)]).to.deep.equal([true, undefined]);
  });

  it('may be marked again, by another copy, and may be frozen', () => {
    const deriver = deriverOf(own);
    expect(deriverOf(markAsChecked(own, () => en))).to.equal(deriver);
    const frozen = Object.freeze(markAsChecked({ hide: [] }));
    expect(isChecked(markAsChecked(frozen, () => en))).to.equal(true);
  });
});
