import { expect } from '@open-wc/testing';
import type { PmoTag, StaticOptions } from '../../src/static/index.js';
import { acmeContent } from '../support/acme.js';
import { renderStatic, settled, tags } from '../support/built.js';
import { warningsOf } from '../support/page.js';
import { difference } from './normalised.js';

async function light(tag: PmoTag, attributes = {}, options: StaticOptions = {}): Promise<HTMLElement> {
  const template = document.createElement('template');
  template.innerHTML = await renderStatic(tag, attributes, { ...options, mode: 'light' });
  return template.content.querySelector<HTMLElement>('[slot=fallback]')!;
}

/** The words of the live element without those of its controls, and without what its parts repeat. */
async function live(tag: PmoTag, attributes: Record<string, string>, { content, language }: StaticOptions) {
  const element = Object.assign(document.createElement(tag), { content });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (language) element.lang = language;
  document.body.append(element);
  await settled(element);
  const words = [element.shadowRoot!].map(wordsIn).join(' ');
  element.remove();
  return words;
}

const CONTROLS = 'button:not(.select), .tools, .verdict, nav, span.label, .cite .unseen, .further';

function wordsIn(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  for (const node of copy.querySelectorAll(CONTROLS)) node.remove();
  // "Tick what you have" is nothing for who cannot.
  if (copy.querySelector('.layout')) copy.querySelector('.intro')!.remove();
  const parts = [...root.querySelectorAll('.part')].map(({ shadowRoot }) => shadowRoot!);
  for (const [i, part] of [...copy.querySelectorAll('.part')].entries()) {
    part.textContent = wordsIn(parts[i]!);
  }
  if (root instanceof ShadowRoot && root.host.matches('.part')) copy.querySelector('footer')!.remove();
  return copy.textContent;
}

const letters = (text: string) => text.replace(/\s+/g, '');

describe('the light form', () => {
  for (const tag of tags) {
    for (const [attributes, options] of [
      [{}, {}],
      [{ certification: 'pmi-pmocp', certifications: 'capm ipmo-p p3o-practitioner' }, { language: 'es' }],
      [{ certification: 'acme-pmo', certifications: 'acme-pmo pmp' }, { content: acmeContent }],
      [{ heading: '<b>"A & B"</b>', 'heading-level': '4', 'action-href': '/a?b=1&c=2' }, {}],
    ] as const)
      it(`of <${tag}> says what the live element says: ${JSON.stringify(attributes)}`, async () => {
        await warningsOf(async () => {
          const text = (await light(tag, attributes, options)).textContent;
          expect(difference(letters(text), letters(await live(tag, attributes, options)))).to.equal('');
        });
      });

    it(`of <${tag}> is plain HTML: no controls, no classes, no style, no element of ours`, async () => {
      const element = await light(tag, { certification: 'pmp', route: 'gac', persist: '' });
      const names = new Set([...element.querySelectorAll('*')].map(({ localName }) => localName));
      for (const name of 'input button select textarea progress svg style script slot section div span fieldset label'.split(
        ' ',
      ))
        expect(names.has(name), name).to.equal(false);
      for (const node of element.querySelectorAll('*'))
        expect([...node.attributes].map(({ name }) => name)).to.satisfy((all: string[]) =>
          all.every((name) => ['href', 'target', 'rel', 'scope', 'aria-label', 'translate'].includes(name)),
        );
    });
  }

  it('of a checklist lists every route with all that it asks for, each with its source', async () => {
    const text = (await light('pmo-checklist', { certification: 'pmp' })).textContent;
    for (const months of [60, 48, 36, 24])
      expect(text).to.contain(`${months} months of leading and directing projects`);
    expect(text.match(/overlapping projects count once\. 1/g)).to.have.length(4);
  });

  it('keeps the table a table, with heads for rows and columns', async () => {
    const element = await light('pmo-comparison');
    expect([...element.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent)).to.deep.equal([
      'PMO certification',
      'PMI PMP®',
    ]);
    expect(element.querySelectorAll('th[scope=row]')).to.have.length(10);
  });
});
