/** All that widgets can show, to be measured on one page. */
import { expect } from '@open-wc/testing';
import { type Contrast, contrastsIn } from '../../demo/themes/contrast.js';
import { tags } from '../support/built.js';
import { ACTION, FULL, type Kind, markup, openPage } from './page-frame.js';

/** All five elements, the guide with its parts, and states that one checklist cannot have at once. */
export const everything = async (kind: Kind): Promise<string> => {
  const all = await Promise.all([
    ...tags.map((tag) => markup(kind, tag, { ...FULL[tag], ...ACTION })),
    markup(kind, 'pmo-checklist', { certification: 'ipmo-p' }),
    markup(kind, 'pmo-comparison', { certifications: 'ipmo-p pmp capm', criteria: 'exam domains renewal fee salary' }),
  ]);
  return all.join('');
};

/** What is below the ratio that it needs, in words. */
export const tooWeak = (all: Contrast[], factor = 1): string[] => [
  ...new Set(
    all
      .filter(({ ratio, needed }) => ratio < needed * factor)
      .map(({ what, kind, ratio, colour }) => `${what}, ${kind}: ${ratio} (${colour})`),
  ),
];

export async function pageOf(kind: Kind, width: number): Promise<Document> {
  const page = await openPage(kind, await everything(kind), '', width);
  if (kind === 'live')
    for (const { shadowRoot } of page.querySelectorAll('pmo-checklist'))
      for (const box of shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.click();
  return page;
}

/** All contrasts on such a page when its style sheet says this. */
export function measure(page: Document, css: string): Contrast[] {
  page.querySelector('style')!.textContent = css;
  const all = contrastsIn(page.body);
  expect(all.length, 'things to measure').to.be.above(400);
  expect([...new Set(all.map((one) => one.kind))].toSorted()).to.deep.equal(['focus', 'mark', 'text']);
  return all;
}
