import { expect } from '@open-wc/testing';
import { en } from '../../src/catalogue/en.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { derive } from '../../src/derive/derive.js';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { content as facts } from '../../src/facts/index.js';
import type { ProviderContent } from '../../src/facts/types.js';
import { type PmoComparisonElement, type PmoGuideElement, addLanguage } from '../../src/index.js';
import { type Deriver, markAsChecked } from '../../src/provider/checked.js';
import { deriveAtOnce } from '../../src/provider/derive-at-once.js';
import { TAGS } from '../../src/static/tags.js';
import { acmeContent } from '../support/acme.js';
import { part, parts, place, textOf, warningsOf } from '../support/page.js';
import { pseudo } from '../support/pseudo-language.js';

/** Content that was checked, and comes with something of ours that puts it into words. */
const contentBy = (deriver?: Deriver): ProviderContent =>
  markAsChecked({ ...structuredClone(acmeContent) } as unknown as ProviderContent, deriver);

/** The same, put into words when the test says so, or not at all. */
function held() {
  const waiting: { come: () => void; fail: () => void }[] = [];
  const content = contentBy(
    (own, base, added) =>
      new Promise<Catalogue>((come, fail) => {
        const derived = deriveAtOnce(own, base, added) as Catalogue;
        waiting.push({ come: () => come(derived), fail: () => fail(new Error('offline')) });
      }),
  );
  return { content, waiting };
}

async function show<E extends PmoElement>(tag: string, content: ProviderContent, attributes = ''): Promise<E> {
  const area = await place<PmoElement>(
    `<div><${tag} ${attributes}><a slot="fallback" href="/">Fallback</a></${tag}></div>`,
  );
  const element = area.querySelector<E>(tag)!;
  element.content = content;
  await element.updateComplete;
  return element;
}

async function settle(element: PmoElement): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

const columns = (element: PmoElement) => parts(element, 'column').map(textOf).join();
const fallbackOf = (element: Element) => element.querySelector('a')!.offsetHeight;

describe('a provider’s own certificates and words', () => {
  it('keep the fallback on screen until they are sentences', async () => {
    const { content, waiting } = held();
    const page = await place<PmoElement>('<div></div>');
    const element = document.createElement('pmo-comparison') as PmoComparisonElement;
    element.innerHTML = '<a slot="fallback" href="/">Fallback</a>';
    Object.assign(element, { certifications: 'acme-pmo pmp', content });
    const warnings = await warningsOf(async () => {
      page.append(element);
      await settle(element);
      expect(element.matches(':state(pending)')).to.be.true;
      expect(fallbackOf(element)).to.be.above(0);
      waiting[0]!.come();
      await settle(element);
    });
    expect(warnings).to.be.empty;
    expect(columns(element)).to.contain('Acme PMO Certificate');
    expect(fallbackOf(element)).to.equal(0);
  });

  it('leave what is shown where it is, in its language, while another language is on its way', async () => {
    const { content, waiting } = held();
    const element = await show<PmoComparisonElement>('pmo-comparison', content, 'certifications="acme-pmo pmp"');
    waiting[0]!.come();
    await settle(element);
    element.lang = 'es';
    await new Promise((done) => setTimeout(done, 300));
    await settle(element);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('en');
    expect(columns(element)).to.contain('Acme');
    waiting[1]!.come();
    await settle(element);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es');
    expect(columns(element)).to.contain('Acme');
  });

  it('are waited for three seconds; then courses and what is hidden apply, and the certificates come when they come', async function () {
    this.timeout(15_000);
    const { content, waiting } = held();
    const page = await place<PmoElement>('<div></div>');
    const element = Object.assign(document.createElement('pmo-comparison'), {
      certifications: 'pmp pmi-pmocp capm',
      content,
    }) as PmoComparisonElement;
    page.append(element);
    while (element.matches(':state(pending)') || !element.hasUpdated) await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    expect(parts(element, 'action').map(textOf)).to.deep.equal(['PMP course', 'PMO course']);
    expect(columns(element)).not.to.contain('CAPM');
    element.certifications = 'acme-pmo';
    const warnings = await warningsOf(() => settle(element));
    expect(warnings.join()).to.contain('acme-pmo');
    waiting[0]!.come();
    await settle(element);
    expect(columns(element)).to.contain('Acme');
  });

  it('that cannot be had leave the bundled content, with one warning, and come when the network is back', async () => {
    const { content, waiting } = held();
    let element!: PmoComparisonElement;
    const warnings = await warningsOf(async () => {
      element = await show<PmoComparisonElement>('pmo-comparison', content);
      waiting[0]!.fail();
      await settle(element);
      expect(parts(element, 'action').map(textOf)).to.contain('PMP course');
      expect(element.matches(':state(pending)')).to.be.false;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('could not be put into words').and.to.contain('Showing the bundled content');
    dispatchEvent(new Event('online'));
    await settle(element);
    waiting[1]!.come();
    await settle(element);
    element.certifications = ['acme-pmo'];
    await settle(element);
    expect(columns(element)).to.contain('Acme');
  });

  it('are put into words by this version where another one has checked them', async () => {
    const element = await show<PmoComparisonElement>('pmo-comparison', contentBy(), 'certifications="acme-pmo pmp"');
    while (element.matches(':state(pending)')) await new Promise((done) => setTimeout(done, 20));
    await settle(element);
    expect(columns(element)).to.contain('Acme');
  });

  it('reach a guide and its parts together', async () => {
    const { content, waiting } = held();
    const element = await show<PmoGuideElement>(
      'pmo-guide',
      content,
      'certification="acme-pmo" certifications="acme-pmo pmp"',
    );
    waiting[0]!.come();
    await settle(element);
    const all = ['comparison', 'process', 'checklist', 'benefits'].map((noun) =>
      element.shadowRoot!.querySelector<PmoElement>(`pmo-${noun}`)!,
    );
    for (const inner of all) await settle(inner);
    expect(columns(all[0]!)).to.contain('Acme');
    expect(textOf(part(all[2]!, 'label'))).to.equal('12 hours of our course');
    element.lang = 'es';
    await new Promise((done) => setTimeout(done, 300));
    for (const inner of all) expect(inner.shadowRoot!.querySelector('section')!.lang, inner.localName).to.equal('en');
    waiting[1]!.come();
    await settle(element);
    for (const inner of all) {
      await settle(inner);
      expect(inner.shadowRoot!.querySelector('section')!.lang, inner.localName).to.equal('es');
      expect(inner.matches(':state(pending)')).to.be.false;
    }
    // Derived once for the guide; its parts take what it has.
    expect(waiting).to.have.length(2);
  });

  it('are shown in the language in which they were written, and marked with it, on a page in another one', async () => {
    const content = contentBy(deriveAtOnce);
    const element = await show<PmoElement>('pmo-checklist', content, 'lang="es" certification="acme-pmo"');
    while (element.matches(':state(pending)')) await new Promise((done) => setTimeout(done, 20));
    await settle(element);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es');
    const label = part(element, 'label');
    expect(textOf(label)).to.equal('12 hours of our course');
    expect(label.closest('[lang]')?.getAttribute('lang') === 'en' || label.querySelector('[lang=en]')).to.be.ok;
  });

  for (const [words, given] of [
    ['with words', pseudo],
    ['without words', undefined],
  ] as const)
    it(`are shown and marked on a page that runs from right to left, in a language ${words}`, async () => {
      const lang = given ? 'ar-xb' : 'ar-xc';
      addLanguage({ ...derive(facts, pseudo), lang }, given);
      const content = contentBy(deriveAtOnce);
      const element = await show<PmoElement>('pmo-checklist', content, `lang="${lang}" certification="acme-pmo"`);
      const root = element.shadowRoot!.querySelector('section')!;
      expect([root.lang, root.dir]).to.deep.equal([lang, 'rtl']);
      const label = part(element, 'label');
      expect(textOf(label)).to.equal('12 hours of our course');
      expect(label.closest('[lang]')?.getAttribute('lang') === 'en' || label.querySelector('[lang=en]')).to.be.ok;
      expect(textOf(root)).not.to.contain('acme-pmo');
    });

  it('are put into words once for all elements in a language', async () => {
    let times = 0;
    const content = contentBy((...given) => {
      times++;
      return deriveAtOnce(...given);
    });
    for (const tag of TAGS) await show<PmoElement>(tag, content);
    expect(times).to.equal(1);
  });

  it('are nothing that a page waits for where it has courses alone', async () => {
    const { content, waiting } = held();
    const { offers, hide, independence } = content;
    const deriver: Deriver = () => expect.fail('nothing is to be derived');
    const element = await show<PmoElement>(
      'pmo-benefits',
      markAsChecked({ offers, hide, independence } as ProviderContent, deriver),
    );
    expect(textOf(part(element, 'footer'))).to.contain('training partner');
    expect(waiting).to.be.empty;
    expect(en.messages.independence).to.contain('independent');
  });
});
