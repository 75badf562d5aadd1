import { describe, it } from 'node:test';
import { expect } from 'chai';
import { emit } from '../../src/element/events.js';
import { PmoBenefitsElement } from '../../src/elements/benefits/pmo-benefits.js';

/** Does something on a page whose scripts have given these to all objects. */
function polluted<Result>(names: readonly string[], act: () => Result): Result {
  const all = Object.prototype as unknown as Record<string, unknown>;
  for (const name of names) all[name] = 'theirs';
  try {
    return act();
  } finally {
    for (const name of names) delete all[name];
  }
}

describe('on a page whose scripts gave all objects names of ours', () => {
  it('properties are read as anywhere', () => {
    polluted(['theme', 'certification', 'route'], () => {
      // Lit makes the properties of a class when it is asked for its attributes.
      void PmoBenefitsElement.observedAttributes;
      const element = new PmoBenefitsElement();
      Object.assign(element, { theme: ' Dark', certification: '“PMP”' });
      expect([element.theme, element.certification]).to.deep.equal(['dark', 'pmp']);
    });
  });

  it('an event that cannot be cancelled cannot be', () => {
    const target = new EventTarget();
    target.addEventListener('pmo-view', (event) => event.preventDefault());
    expect(polluted(['cancelable'], () => emit(target, 'pmo-view', {}))).to.equal(true);
  });
});
