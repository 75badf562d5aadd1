import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isReal } from '../../src/embed/one-tag.js';

describe('a script with a widget on it', () => {
  for (const [title, type, src, real] of [
    ['counts as it comes', '', 'https://a.example/embed.js', true],
    ['counts as a module', 'module', 'https://a.example/embed.js', true],
    ['counts as JavaScript, however that is written', 'Text/JavaScript', 'https://a.example/embed.js', true],
    ['counts as an application', 'application/javascript', 'https://a.example/embed.js', true],
    ['does not count while a consent tool holds it back', 'text/plain', 'https://a.example/embed.js', false],
    ['does not count while one calls it blocked', 'text/blocked', 'https://a.example/embed.js', false],
    ['does not count without an address', '', '', false],
    ['does not count as data', 'application/json', 'https://a.example/embed.js', false],
  ] as const)
    it(title, () => {
      expect(Boolean(isReal({ type, src } as HTMLScriptElement))).to.equal(real);
    });
});
