import { describe, it } from 'node:test';
import { expect } from 'chai';
import { commonStyles } from '../../src/view/common.styles.js';
import { tokens } from '../../src/view/tokens.styles.js';
import { benefitsStyles } from '../../src/elements/benefits/pmo-benefits.styles.js';
import { checklistStyles } from '../../src/elements/checklist/pmo-checklist.styles.js';
import { guideStyles } from '../../src/elements/guide/pmo-guide.styles.js';
import { processStyles } from '../../src/elements/process/pmo-process.styles.js';
import { comparisonStyles } from '../../src/elements/comparison/pmo-comparison.styles.js';

const components = [commonStyles, comparisonStyles, checklistStyles, benefitsStyles, processStyles, guideStyles]
  .map(({ cssText }) => cssText)
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
    expect(inViewports).to.deep.equal([
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
