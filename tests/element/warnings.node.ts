import { describe, it } from 'node:test';
import { expect } from 'chai';
import { warnOf, warnOfForeign } from '../../src/element/warnings.js';
import { warningsOf } from '../support/warnings.js';

/** What is asked of an element here. Each test has words of its own, because a page is told once. */
const elementOf = (localName: string, attributes: readonly string[]) =>
  ({ localName, hasAttribute: (name: string) => attributes.includes(name) }) as unknown as Element;

const refusal = (...found: string[]) => ({ found, expected: 'one of: pmo, pmp', instead: 'pmo' });
const warn = (attribute: string, found: string[], isWritten: (property: string) => boolean = () => true) =>
  warningsOf(() => warnOf('pmo-process', new Map([[attribute, refusal(...found)]]), isWritten));

describe('what is said of an option that cannot be used', () => {
  it('is what was wrong, what was expected, and what is shown instead', async () => {
    expect(await warn('certification', ['first'])).to.deep.equal([
      '[pmo-widgets] <pmo-process> certification: cannot use "first". Expected one of: pmo, pmp. Showing pmo.',
    ]);
  });

  it('is said once, however many elements have it', async () => {
    await warn('certification', ['twice']);
    expect(await warn('certification', ['twice'])).to.deep.equal([]);
  });

  it('is nothing where nobody wrote it, such as a learner’s choice', async () => {
    const asked: string[] = [];
    const isWritten = (property: string) => asked.push(property) < 0;
    expect(await warn('heading-level', ['chosen'], isWritten)).to.deep.equal([]);
    expect(asked).to.deep.equal(['headingLevel']);
  });

  it('shows the beginning of what is long', async () => {
    const [warning] = await warn('certification', ['x'.repeat(1000)]);
    expect(warning).to.contain(`"${'x'.repeat(60)}…"`);
  });

  it('shows ten of many, and how many more there are', async () => {
    const many = Array.from({ length: 13 }, (_, i) => `many-${i}`);
    const [warning] = await warn('certification', many);
    expect(warning).to.contain('"many-9", 3 more.');
    expect(warning).not.to.contain('many-10');
  });
});

describe('what is said of an option of another element', () => {
  it('is where it belongs', async () => {
    const element = elementOf('pmo-benefits', ['route', 'certification', 'class']);
    expect(await warningsOf(() => warnOfForeign(element, 'pmo-benefits'))).to.deep.equal([
      '[pmo-widgets] <pmo-benefits> route: no option of this element. Expected on <pmo-checklist>, <pmo-guide>. It is ignored.',
    ]);
  });

  it('is nothing of its own ones, also of those that a guide hands on', async () => {
    const element = elementOf('pmo-guide', ['route', 'criteria', 'sections', 'persist', 'theme']);
    expect(await warningsOf(() => warnOfForeign(element, 'pmo-guide'))).to.deep.equal([]);
  });

  it('names the tag that the page has defined', async () => {
    const [warning] = await warningsOf(() => warnOfForeign(elementOf('acme-steps', ['persist']), 'pmo-process'));
    expect(warning).to.contain('<acme-steps> persist:');
  });
});
