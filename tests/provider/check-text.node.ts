import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en as english } from '../../src/catalogue/en.js';
import { addLanguage } from '../../src/catalogue/languages.js';
import { withOwnWords } from '../../src/derive/own-words.js';
import { placeholderPaths } from '../../src/derive/placeholder-paths.js';
import { certificationFacts } from '../../src/derive/certification-facts.js';
import { Wording } from '../../src/derive/wording.js';
import { content as bundled } from '../../src/facts/index.js';
import { en } from '../../src/words/en/index.js';
import * as check from '../../src/provider/accept.js';
import { acceptContent } from '../../src/provider/parse-content.js';
import { textPaths } from '../../src/provider/text-paths.js';
import { packageWords } from '../../src/words/languages.js';
import { pathsIn } from '../../src/words/placeholders.js';
import { acmeContent } from '../support/acme.js';
import { FORMER_IDS } from '../../src/eligibility/former-ids.js';

/** What is said of other words: of English ones, where no language is named. */
const say = (texts: Record<string, string>, more: object = acmeContent) =>
  acceptContent({ ...more, text: { en: texts } });
const said = (texts: Record<string, string>, more?: object) =>
  say(texts, more).issues.map(({ path, found, suggestion }) => `${path}: ${found} ${suggestion ?? ''}`.trim());

describe('other words', () => {
  it('are taken at every path at which a language has a text, as they are', () => {
    for (const { lang, ...language } of packageWords) {
      const texts = (node: unknown, before = ''): [string, string][] =>
        Object.entries(node as object).flatMap(([key, child]: [string, unknown]) =>
          typeof child === 'string' ? [[before + key, child]] : texts(child, `${before}${key}.`),
        );
      const own = Object.fromEntries(texts({ ...language, locale: {}, dir: {}, formats: {} }));
      const { content, issues } = acceptContent({ text: { [lang]: own } });
      expect(issues).to.deep.equal([]);
      expect(content.text![lang]).to.deep.equal(own);
    }
  });

  for (const [path, suggestion] of [
    ['messages.acton', 'messages.action'],
    ['certifications.acme-pmo'],
    ['certifications.pmp.focus.deep'],
    ['certifications.pmpp.focus', 'certifications.pmp.focus'],
    ['certifications.acme-pmo.fokus', 'certifications.acme-pmo.focus'],
    ['requirements.acme-pmo/corse', 'requirements.acme-pmo/course'],
    ['requirements.pmp/experience-sekundary', 'requirements.pmp/experience-secondary'],
    ['routes.pmp/route.bachelors', 'routes.pmp/route.bachelor'],
    ['glossary.acme'],
    ['certifications.pmo.fees', 'certifications.pmo.fee'],
    ['evidence.pmo.career'],
    ['processOf.pmo.choose'],
    ['familyCells.fee.0'],
    ['notes.', undefined],
    ['notes.toString.x'],
    ['constructor'],
    ['messages.constructor.name'],
    ['messages'],
    ['lang'],
    ['locale'],
    ['dir'],
    ['nothing'],
    ['__proto__.x'],
    ['certifications.__proto__.x'],
    ['constructor.prototype.x'],
  ] as const)
    it(`are refused at the path "${path}"${suggestion ? `, with "${suggestion}"` : ''}`, () => {
      const { content, issues } = say({ [path]: 'X', 'messages.action': 'Book now' });
      expect(content.text).to.deep.equal({ en: { 'messages.action': 'Book now' } });
      expect(issues).to.have.length(1);
      expect(issues[0]).to.deep.include({
        path: `text.en.${path}`,
        found: `"${path}"`,
        expected: 'a path at which there are words',
      });
      if (suggestion) expect(issues[0]!.suggestion).to.equal(suggestion);
      expect(({} as Record<string, unknown>).x).to.equal(undefined);
    });

  for (const [path, text, found, suggestion] of [
    ['messages.progress', '{done} of {constructor}', '{constructor}'],
    ['messages.progress', '{don} of {total}', '{don}', '{done}'],
    ['messages.checklistHeading', '{exam}', '{exam}'],
    ['messages.action', '{__proto__.x}', '{__proto__.x}'],
    ['messages.sections.overview', '{toString.name:minute}', '{toString.name:minute}'],
    ['messages.routeHint', '{months:moth}', '{months:moth}', '{months:month}'],
    ['requirements.acme-pmo/course', '{hour:hour} of ours', '{hour:hour}', '{hours:hour}'],
    ['requirements.acme-pmo/course', '{months:month} of ours', '{months:month}'],
    ['cells.exam.1', '{exam.minuts:minute}', '{exam.minuts:minute}', '{exam.minutes:minute}'],
    ['certifications.pmp.focus', '{salary.percnt:percent} more', '{salary.percnt:percent}', '{salary.percent:percent}'],
    ['certifications.acme-pmo.focus', '{exam.minutes:minute}', '{exam.minutes:minute}'],
    ['routes.pmp/route.gac', '{months:month}', '{months:month}'],
    ['certifications.pmo.fee', '{exam.minutes:minute}', '{exam.minutes:minute}'],
    ['hopes.pmo.career', '{months:month}', '{months:month}'],
  ] as const)
    it(`are refused where "${text}" asks for what nobody fills in at ${path}`, () => {
      const { content, issues } = say({ [path]: text });
      expect(content.text!.en).to.deep.equal({});
      expect(issues).to.have.length(1);
      expect(issues[0]).to.deep.include({ path: `text.en.${path}`, found: `"${found}"` });
      if (suggestion) expect(issues[0]!.suggestion).to.equal(suggestion);
    });

  it('may ask for less than those in their place, and for any fact in lines that can be left out', () => {
    const own = {
      'messages.progress': '{done} met',
      'cells.exam.1': '{exam.scored:question}',
      'certifications.pmp.focus': '{exam.domains.2.percent:percent} of {renewal.years:year}',
      'requirements.acme-pmo/course': '{hours:hour}',
      'evidence.pmp.career': '{renewal.years:year}',
      'processOf.pmp.prepare': 'Within {exam.attempts.years:year}',
      'notes.self-reported': '{salary.countries} countries',
    };
    expect(say(own).issues).to.deep.equal([]);
  });

  it('of all that is wrong are told at once', () => {
    expect(
      said({
        'requirements.acme-pmo/course': '{hour:hour} and {hurs:hour}',
        'messages.acton': 'x',
        'certifications.pmp.fokus': 'x',
      }),
    ).to.deep.equal([
      'text.en.certifications.pmp.fokus: "certifications.pmp.fokus" certifications.pmp.focus',
      'text.en.messages.acton: "messages.acton" messages.action',
      'text.en.requirements.acme-pmo/course: "{hour:hour}" {hours:hour}',
      'text.en.requirements.acme-pmo/course: "{hurs:hour}" {hours:hour}',
    ]);
  });

  for (const [lang, suggestion] of [['fr'], ['es-MX', 'es'], ['ES', 'es'], ['en_GB', 'en'], ['constructor']] as const)
    it(`are refused in the language "${lang}", which is none`, () => {
      const { content, issues } = acceptContent({ text: { [lang]: { 'messages.action': 'X' }, es: {} } });
      expect(content.text).to.deep.equal({ es: {} });
      expect(issues).to.deep.equal([
        { path: `text.${lang}`, found: `"${lang}"`, expected: 'one of en, es', ...(suggestion && { suggestion }) },
      ]);
    });

  it('are taken in a language that the page has added before', () => {
    addLanguage({ ...english, lang: 'tlh' }, { ...en, lang: 'tlh' });
    const text = { tlh: { 'messages.action': 'Book' } };
    expect(acceptContent({ text })).to.deep.equal({ content: { text }, issues: [] });
    expect(acceptContent({ text: { tlh: { 'messages.acton': 'x' } } }).issues[0]!.suggestion).to.equal(
      'messages.action',
    );
  });

  it('are refused in a language that the page has added without words', () => {
    addLanguage({ ...english, lang: 'tlh-x' });
    const { content, issues } = acceptContent({ text: { 'tlh-x': { 'messages.action': 'Book' } } });
    expect(content).to.deep.equal({ text: {} });
    expect(issues.map(({ path, found }) => `${path} ${found}`)).to.deep.equal(['text.tlh-x "tlh-x"']);
  });

  it('are as they are where facts or words have not come, in languages that there are', () => {
    const text = { en: { 'messages.acton': 'x' }, es: { nothing: '{x}' } };
    const nothing = { names: ['en', 'es'], derivation: () => undefined, wordsOf: () => undefined };
    expect(check.acceptContent({ text: { ...text, fr: {} } }, bundled, nothing)).to.deep.include({ content: { text } });
  });

  for (const [former, now] of FORMER_IDS)
    it(`that were written for ${former} are for ${now}`, () => {
      const text = '{hours:hour}{months:month}'.match(/experience/.test(now) ? /\{m.*/ : /^[^}]+\}/)![0];
      expect(acceptContent({ text: { en: { [`requirements.${former}`]: text } } })).to.deep.equal({
        content: { text: { en: { [`requirements.${now}`]: text } } },
        issues: [],
      });
    });

  it('of a certificate that is refused as a whole get no line of their own', () => {
    const [own] = acmeContent.certifications;
    const { content, issues } = acceptContent({
      ...acmeContent,
      certifications: [{ ...own, levle: 'entry' }],
      hide: ['certification:acme-pmo'],
      offers: { 'acme-pmo': { label: 'Course', href: '/x' } },
    });
    expect(issues.map(({ path }) => path)).to.deep.equal(['certifications.0.levle']);
    expect(content).to.deep.include({ certifications: [], hide: [], offers: {}, text: { en: {} } });
  });

  it('are put in their place, and leave the language itself alone', () => {
    const language = withOwnWords(en, { 'messages.action': 'Book now', 'certifications.acme.focus': 'X' });
    expect(language.messages.action).to.equal('Book now');
    expect(language.certifications.acme).to.deep.equal({ focus: 'X' });
    expect(en.messages.action).to.equal('See our courses');
  });

  for (const path of [
    'messages',
    'lang',
    'locale',
    'formats.locale',
    'definition.x',
    '__proto__.x',
    'a.__proto__.x',
    '',
  ])
    it(`of a language that came too late to be checked harm nothing at "${path}"`, () => {
      const language = withOwnWords(en, { [path]: 'X' });
      const { lang, locale, formats, definition, messages } = language;
      expect({ lang, locale, formats, definition, messages }).to.deep.equal({
        lang: en.lang,
        locale: en.locale,
        formats: en.formats,
        definition: en.definition,
        messages: en.messages,
      });
      expect(({} as Record<string, unknown>).x).to.equal(undefined);
    });
});

describe('the placeholders that the facts fill', () => {
  const words = new Wording(en);

  for (const certification of bundled.certifications)
    it(`of ${certification.id} each have a value`, () => {
      const facts = certificationFacts(certification, bundled, words);
      const paths = placeholderPaths(facts);
      expect(paths).to.include('id');
      for (const path of paths) expect(words.fill(`{${path}}`, facts), path).not.to.equal(undefined);
    });

  it('are found wherever our own words name them', () => {
    const paths = textPaths(en, bundled);
    const all = new Set([...paths.values()].flatMap((filled) => [...filled()]));
    for (const lines of Object.values(en.cells).flat(2))
      for (const path of pathsIn(lines)) expect(all, path).to.include(path);
  });
});
