import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { type Markup, asTemplate, live, markup } from '../../src/view/markup.js';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { parseContent } from '../../src/provider/parse-content.js';
import { en } from '../../src/facts/index.js';
import { acmeContent } from '../support/acme.js';
import { part, textOf } from '../support/page.js';

const HOSTILE = `"><img src="x" onerror="alert(1)"><script>alert(1)</script>' & {`;

/** All paths of texts in a language, as a provider names them. */
const textPaths = (node: unknown, path = ''): string[] => {
  if (typeof node === 'string') return [path];
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => textPaths(value, path ? `${path}.${key}` : key));
};

describe('markup', () => {
  it('shows values as text, between tags and in attributes', async () => {
    const place = await fixture(html`<div>${asTemplate(markup`<p title="${HOSTILE}">${HOSTILE}</p>`)}</div>`);
    expect(place.firstElementChild!.textContent).to.equal(HOSTILE);
    expect(place.firstElementChild!.getAttribute('title')).to.equal(HOSTILE);
    expect(place.querySelectorAll('*')).to.have.length(1);
  });

  it('keeps what it made itself as HTML, in lists as well', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>`.strings.join()).to.equal('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('says nothing where there is nothing to say', () => {
    expect(markup`<p>${undefined}${''}${[]}</p>`.strings.join()).to.equal('<p></p>');
    expect(markup`<p>${0}</p>`.strings.join(), 'zero is a number').to.equal('<p>0</p>');
  });

  it('takes an object that looks like markup for text', () => {
    const forged = { strings: ['<img>'], values: [] } as unknown as Markup;
    expect(markup`${forged}`.strings.join()).not.to.contain('<img');
  });

  it('keeps its nodes while what is live in them changes', async () => {
    const items = (state: string, checked: boolean) =>
      asTemplate(
        markup`<ul>${['a', 'b'].map((text) => markup`<li class="item${live(state)}"><input type="checkbox" .checked=${live(checked)}>${text}</li>`)}</ul>`,
      );
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(items('', false), place);
    const boxes = [...place.querySelectorAll('input')];
    render(items(' met', true), place);
    expect([...place.querySelectorAll('li.met input')]).to.have.length(2);
    expect(boxes.every((box) => box.isConnected && box.checked)).to.be.true;
  });

  it('makes one template of the same HTML, however often, and keeps few of those that nobody shows', () => {
    const stringsOf = (made: Markup) => asTemplate(made).strings;
    expect(stringsOf(markup`<p>once</p>`)).to.equal(stringsOf(markup`<p>once</p>`));
    const first = stringsOf(markup`<p>first</p>`);
    for (let i = 0; i < 2000; i++) asTemplate(markup`<p>${i}</p>`);
    expect(stringsOf(markup`<p>first</p>`)).not.to.equal(first);
  });
});

describe('a provider whose every text looks like HTML', () => {
  const text = {
    en: Object.fromEntries(textPaths({ ...en, locale: 0, lang: 0, dir: 0 }).map((path) => [path, HOSTILE])),
  };
  const source = { title: HOSTILE, publisher: HOSTILE, url: 'https://acme.example/', kind: 'provider' };
  const content = parseContent({
    ...acmeContent,
    text,
    independence: HOSTILE,
    offers: { pmp: { label: HOSTILE, href: '/pmp', note: HOSTILE } },
    sources: Object.fromEntries(Object.keys(acmeContent.sources ?? {}).map((id) => [id, source])),
  });

  for (const [tag, options] of [
    ['pmo-comparison', { certifications: 'pmp acme-pmo pmo ipmo-p' }],
    ['pmo-checklist', { certification: 'pmp' }],
    ['pmo-checklist', { certification: 'acme-pmo' }],
    ['pmo-checklist', { certification: 'pmo' }],
    ['pmo-checklist', { certification: 'ipmo-p' }],
    ['pmo-benefits', { certification: 'pmp' }],
    ['pmo-process', { certification: 'acme-pmo' }],
    ['pmo-guide', { certification: 'pmp' }],
  ] as const)
    it(`gets text in <${tag}> with ${JSON.stringify(options)}`, async () => {
      const element: PmoElement = document.createElement(tag);
      Object.assign(element, options, { content, heading: HOSTILE });
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      for (const root of [element, ...element.shadowRoot!.querySelectorAll<PmoElement>('.part')]) {
        await root.updateComplete;
        expect(root.shadowRoot!.querySelectorAll('img, script, [onerror]').length, root.localName).to.equal(0);
        expect(textOf(part(root, 'footer')), root.localName).to.contain('<img src="x" onerror="alert(1)">');
      }
    });
});
