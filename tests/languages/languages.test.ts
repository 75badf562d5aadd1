import { expect } from '@open-wc/testing';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { derive } from '../../src/derive/derive.js';
import { content } from '../../src/facts/index.js';
import { en } from '../../src/words/en/index.js';
import { TAGS } from '../../src/static/tags.js';
import { addLanguage } from '../../src/index.js';
import { languages } from '../support/languages.js';
import { part, parts, place, textOf } from '../support/page.js';
import { pseudo } from '../support/pseudo-language.js';

const root = (element: Element) => element.shadowRoot!.querySelector('section')!;

/** Waits until a language that is on its way has come. */
async function spoken(element: PmoElement): Promise<void> {
  while (element.matches(':state(pending)')) await new Promise((done) => setTimeout(done, 20));
  await element.updateComplete;
  for (const inner of element.shadowRoot!.querySelectorAll<PmoElement>(TAGS.join())) await spoken(inner);
}

/** What is said, but for what is marked as being in another language. */
function textWithout(root: ShadowRoot, selector: string): string {
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  for (const node of copy.querySelectorAll(selector)) node.remove();
  return textOf(copy);
}

async function speak(markup: string, tag: string): Promise<PmoElement> {
  const page = await place<PmoElement>(`<div>${markup}</div>`);
  const element = page.querySelector<PmoElement>(tag)!;
  await spoken(element);
  return element;
}

describe('languages', () => {
  for (const tag of TAGS) {
    describe(`<${tag}>`, () => {
      for (const { lang, messages } of languages.filter((language) => language !== en)) {
        it(`speaks ${lang} where the page does`, async () => {
          const element = await speak(`<div lang="${lang}-MX"><${tag}></${tag}></div>`, tag);
          expect(root(element).lang).to.equal(lang);
          expect(textOf(part(element, 'heading'))).not.to.equal('');
          expect(textWithout(element.shadowRoot!, '[lang=en]'))
            .to.contain('PMO')
            .and.not.to.match(/\b(the|with|Prerequisites|Sources)\b/);
        });

        it(`marks the titles of its sources as English in a page in ${lang}, and no label mixes the two`, async () => {
          const element = await speak(`<${tag} lang="${lang}"></${tag}>`, tag);
          const roots = [element, ...element.shadowRoot!.querySelectorAll<PmoElement>(TAGS.join())].map(
            ({ shadowRoot }) => shadowRoot!,
          );
          const english = Object.values(content.sources).map(({ title }) => title);
          const items = roots.flatMap((each) => [...each.querySelectorAll('[part=sources] li')]);
          expect(items).not.to.be.empty;
          for (const item of items) {
            expect(english).to.include(textOf(item.querySelector('[lang=en]')));
            const link = item.querySelector('a');
            if (link) expect(textOf(link)).to.contain(messages.newTab.replace('{text}', ''));
          }
          const labels = roots.flatMap((each) => [...each.querySelectorAll('[aria-label]')]);
          for (const node of labels)
            for (const title of english) expect(node.getAttribute('aria-label')).not.to.contain(title);
        });

        it(`speaks ${lang} by an attribute of its own, in an English page`, async () => {
          const element = await speak(`<${tag} lang="${lang}"></${tag}>`, tag);
          expect(root(element).lang).to.equal(lang);
        });
      }

      it('says in English what nobody translated, and marks it as English', async () => {
        const element = await speak(`<div lang="tlh" dir="rtl"><${tag}></${tag}></div>`, tag);
        expect(root(element).lang).to.equal('en');
        expect(root(element).dir).to.equal('ltr');
      });

      it('is accessible and keeps its width from right to left with long words', async () => {
        addLanguage(derive(content, pseudo), pseudo);
        const page = await place(
          `<div lang="ar-XB" dir="rtl"><style>.narrow { inline-size: 320px }</style><div class="narrow"><${tag}></${tag}></div></div>`,
        );
        const element = page.querySelector<PmoElement>(tag)!;
        await spoken(element);
        expect(root(element).dir).to.equal('rtl');
        expect(root(element).scrollWidth).to.be.at.most(320);
        for (const node of root(element).querySelectorAll('p, li, td, label, h2, h3')) {
          const { left, right, width } = node.getBoundingClientRect();
          if (!width) continue;
          const frame = root(element).getBoundingClientRect();
          expect(left, textOf(node)).to.be.at.least(frame.left - 1);
          expect(right, textOf(node)).to.be.at.most(frame.right + 1);
        }
        await expect(element).to.be.accessible();
      });
    });
  }

  it('keeps the fallback while a language is on its way, and is never half translated', async () => {
    // A tag of its own, so that the module is asked for anew.
    const seen: string[] = [];
    const element = document.createElement('pmo-benefits');
    element.lang = 'es-419';
    element.innerHTML = '<a slot="fallback" href="/">Volver</a>';
    document.body.append(element);
    await element.updateComplete;
    seen.push(textOf(element.shadowRoot));
    await spoken(element);
    seen.push(textOf(element.shadowRoot));
    expect(seen[0] === '' || seen[0] === seen[1]).to.be.true;
    element.remove();
  });

  it('changes with the attribute lang', async () => {
    const element = await speak('<pmo-benefits></pmo-benefits>', 'pmo-benefits');
    expect(root(element).lang).to.equal('en');
    element.lang = 'es';
    await element.updateComplete;
    await spoken(element);
    expect(root(element).lang).to.equal('es');
  });

  it('finds the language across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'es';
    host.attachShadow({ mode: 'open' }).innerHTML = '<pmo-benefits></pmo-benefits>';
    document.body.append(host);
    const element = host.shadowRoot!.querySelector<PmoElement>('pmo-benefits')!;
    await spoken(element);
    expect(root(element).lang).to.equal('es');
    host.remove();
  });

  it('writes figures as the language does', async () => {
    const element = await speak('<pmo-comparison lang="es"></pmo-comparison>', 'pmo-comparison');
    expect(textOf(parts(element, 'row', 'exam')[0])).to.contain('240 minutos');
    expect(textOf(parts(element, 'row', 'recognition')[0])).to.contain('1.700.000');
  });
});
