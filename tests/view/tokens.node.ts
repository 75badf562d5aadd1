import fs from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { CSSResult } from 'lit';
import { tokens } from '../../src/view/tokens.styles.js';

const SRC = new URL('../../src/', import.meta.url);

/** Every style sheet of the elements and of what they share, but that of the tokens. */
const sheets = ['view', 'elements']
  .flatMap((room) =>
    fs.readdirSync(new URL(room, SRC), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.styles.ts') && !file.endsWith('/tokens.styles.ts'));
const modules = await Promise.all(
  sheets.map((file) => import(new URL(file, SRC).href) as Promise<Record<string, CSSResult>>),
);
const components = modules
  .flatMap(Object.values)
  .map(({ cssText }: CSSResult) => cssText)
  .join('\n');
const all = tokens.cssText + components;
const names = (css: string, pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name));

describe('the style sheets', () => {
  it('use no private alias that is not declared, and declare none that is not used', () => {
    const declared = names(all, /(--_[\w-]+):/g);
    const used = names(all, /var\((--_[\w-]+)/g);
    expect([...used].filter((name) => !declared.has(name))).to.be.empty;
    expect([...declared].filter((name) => !used.has(name))).to.be.empty;
  });

  it('read public tokens in one place and never declare one', () => {
    expect(components).not.to.contain('--pmo-');
    expect(tokens.cssText).not.to.match(/--pmo-[\w-]+:/);
  });

  it('measure in em and in containers, never in rem or viewports', () => {
    expect(all).not.to.match(/[\d.](rem|vh|svh|dvh)\b/);
    // Where a parent shrinks to fit there is no container yet: what we would like, and the least.
    const inViewports = all.match(/[\w-]+: [^;{}]*[\d.]vw\b[^;]*/g);
    expect(inViewports).to.have.members([
      'grid-template-columns: minmax(0, calc(100vw - 16px))',
      'contain-intrinsic-inline-size: min(15em, 30vw)',
    ]);
    expect(all).not.to.match(/@media[^{]*(width|height)/);
  });

  it('use logical sides only, so that they turn with the direction of writing', () => {
    expect(all).not.to.match(
      /(margin|padding|border)-(left|right|top|bottom)|[\s;{](left|right|top|bottom|width|height):/,
    );
  });

  it('set nothing on the host but how it is laid out, and end the spacing of the page around it', () => {
    const hostRules = [...all.matchAll(/(:host[^{]*)\{([^}]*)\}/g)].map(([, host, body]) => [
      host!.trim(),
      body!.trim().replace(/\s+/g, ' '),
    ]);
    const nothingSwallowed = ':not(:has(> :not([slot], script)))';
    const noSpacing = 'letter-spacing: normal; word-spacing: normal;';
    expect(hostRules).to.deep.equal([
      [':host', 'display: block;'],
      [':host([hidden])', 'display: none;'],
      [`:host(${nothingSwallowed})`, noSpacing],
      [`:host${nothingSwallowed}`, noSpacing],
    ]);
  });
});
