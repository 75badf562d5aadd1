import fs from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { LANGUAGES } from '../../src/catalogue/package-languages.js';
import { findContentProblems } from '../../src/derive/check.js';
import { content } from '../../src/facts/index.js';
import { en } from '../../src/words/en/index.js';
import { languages } from '../support/languages.js';

const WORDS = new URL('../../src/words/', import.meta.url);
const folders = fs
  .readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Each text of a language with its path and its placeholders. Those of `counts` and `formats` are the language's own. */
const placeholders = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [`${path}: ${[...value.matchAll(/\{[^}]*\}/g)].map(String).sort().join(' ')}`]
    : Object.entries(value as object).flatMap(([key, child]) =>
        ['.counts', '.formats'].includes(path) ? [] : placeholders(child, `${path}.${key}`),
      );

describe('the languages of the package', () => {
  for (const folder of folders)
    it(`have what src/words/${folder}/ says under the name of that folder`, async () => {
      expect(['en', ...Object.keys(LANGUAGES)]).to.include(folder);
      expect(folder === 'en' ? en.lang : (await LANGUAGES[folder]!(0)).lang).to.equal(folder);
    });

  for (const language of languages) {
    it(`have words for every id: ${language.lang}`, () => {
      expect(findContentProblems(content, language)).to.deep.equal([]);
    });

    it(`count what English counts: ${language.lang}`, () => {
      expect(Object.keys(language.counts)).to.deep.equal(Object.keys(en.counts));
    });

    it(`have the placeholders of English: ${language.lang}`, () => {
      expect(placeholders(language).sort()).to.deep.equal(placeholders(en).sort());
    });
  }
});
