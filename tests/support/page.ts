import { fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { PmoGuideElement } from '../../src/index.js';

export { warningsOf } from './warnings.js';

// The guide registers its parts, which are all the other elements.
PmoGuideElement.define();

/** Puts markup on the page and waits until its first element has rendered. The page is emptied after each test. */
export async function place<Element extends LitElement>(markup: string): Promise<Element> {
  const element = await fixture<Element>(markup);
  await element.updateComplete;
  return element;
}

/** What a learner reads in a node of a widget: its text with every run of white space as one space. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All nodes of a widget that carry each of these part names. */
export const parts = (element: Element, ...names: string[]): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(names.map((name) => `[part~="${name}"]`).join('')),
];

/** The node with these part names; fails where there is none. */
export function part(element: Element, ...names: string[]): HTMLElement {
  const [found] = parts(element, ...names);
  if (!found) throw new Error(`<${element.localName}> shows no part "${names.join(' ')}"`);
  return found;
}

/** A button of a widget by the words on it; fails where there is none. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find((node) => textOf(node).startsWith(words));
  if (!found) throw new Error(`<${element.localName}> has no button "${words}"`);
  return found;
}

/** The next `count` animation frames. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}
