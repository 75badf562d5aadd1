import { describe, it } from 'node:test';
import { expect } from 'chai';
import { plain } from '../../src/derive/rich.js';
import { Wording } from '../../src/derive/wording.js';
import { withOwnWords } from '../../src/derive/own-words.js';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';

describe('the formats of a language', () => {
  it('are not used under another locale, so that who took them over is written by Intl', () => {
    const french = new Wording({ ...en, locale: 'fr' });
    expect(french.date('2026-07-09')).to.equal('9 juillet 2026');
    expect(plain(french.join([['A'], ['B']]))).to.equal('A et B');
  });

  it('stay as they are where a provider has other words', () => {
    const overrides = { 'formats.locale': 'fr', 'formats.range': '?', definition: 'Otra.' };
    const language = withOwnWords(es, overrides);
    expect(new Wording(language).say('{n:month}', { n: [12, 36] })).to.equal('12 a 36 meses');
    expect(language.definition).to.equal('Otra.');
  });

  it('leave a range to words, because a dash between numbers is not heard', () => {
    for (const [language, expected] of [
      [en, '24 to 60 months'],
      [es, '24 a 60 meses'],
      [{ ...en, locale: 'fr' }, '24 to 60 months'],
    ] as const)
      expect(new Wording(language).say('{n:month}', { n: [60, 24, 36] })).to.equal(expected);
  });

  it('write an amount of what the language does not count as a number', () => {
    expect(new Wording(en).say('{n:parsec}', { n: 12 })).to.equal('12');
  });
});
