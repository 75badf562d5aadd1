import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { en } from '../../src/catalogue/en.js';
import { addLanguage } from '../../src/index.js';
import { parseContent } from '../../src/provider/parse-content.js';
import { TAGS } from '../../src/static/tags.js';
import type { PmoChecklistElement, PmoComparisonElement, PmoGuideElement } from '../../src/index.js';
import { acmeContent } from '../support/acme.js';
import { button, part, parts, place, textOf, warningsOf } from '../support/page.js';

const content = acmeContent;
const child = (json: string) => `<script type="application/json" data-pmo-content>${json}</script>`;

async function ready<E extends PmoElement>(element: E): Promise<E> {
  await element.updateComplete;
  while (element.matches(':state(pending)')) await new Promise((done) => setTimeout(done, 20));
  await element.updateComplete;
  for (const inner of element.shadowRoot!.querySelectorAll<PmoElement>('pmo-comparison, pmo-checklist'))
    await ready(inner);
  return element;
}
const withChild = async <E extends PmoElement>(tag: string, attributes = '', json = JSON.stringify(content)) =>
  ready(await place<E>(`<${tag} ${attributes}>${child(json)}<a slot="fallback" href="/">Fallback</a></${tag}>`));

describe('a provider’s content', () => {
  it('keeps the fallback on screen while it is unchecked, then shows itself at once', async () => {
    const element = await place<PmoElement>(
      `<pmo-comparison>${child(JSON.stringify({ ...content, independence: 'Unchecked so far.' }))}<a slot="fallback" href="/">Fallback</a></pmo-comparison>`,
    );
    if (element.matches(':state(pending)')) expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
    await ready(element);
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(textOf(part(element, 'footer'))).to.contain('Unchecked so far.');
  });

  for (const tag of TAGS) {
    it(`<${tag}> shows the bundled content, with one warning, where content was changed after its check`, async () => {
      const source = { title: 'Título', lang: 'es', url: 'https://acme.example/', kind: 'issuer' as const };
      const changed = parseContent({ ...content, hide: [], sources: { acme: source } });
      Object.assign(changed.sources!.acme!, { url: tag });
      let element!: PmoElement;
      const warnings = await warningsOf(async () => {
        element = await ready(await place<PmoElement>(`<${tag}></${tag}>`));
        element.content = changed;
        await ready(element);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}> content: could not be put into words`);
      expect(textOf(element.shadowRoot)).not.to.contain('Título');
      expect(textOf(part(element, 'footer'))).to.contain('Acme is a training partner');
    });

    it(`<${tag}> keeps the fallback, with one warning, where a language that a page has added lacks what it shows`, async () => {
      const views = ['comparison', 'checklist', 'benefits', 'process', 'guide'] as const;
      const half = views.map((view) => [view, { ...en[view], messages: undefined }]);
      addLanguage({ ...en, ...(Object.fromEntries(half) as object), lang: 'half' });
      const warnings = await warningsOf(async () => {
        const element = await place<PmoElement>(
          `<${tag} lang="half"><a slot="fallback" href="/">Fallback</a></${tag}>`,
        );
        await element.updateComplete;
        expect(element.querySelector('a')!.offsetHeight).to.be.above(0);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}> cannot be shown`);
    });
  }

  it('puts its offers in the foot of their columns', async () => {
    const element = await withChild<PmoComparisonElement>('pmo-comparison', 'certifications="pmp pmi-pmocp pmo"');
    const links = parts(element, 'action') as HTMLAnchorElement[];
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['PMP course', '/pmp'],
      ['PMO course', 'https://acme.example/pmo'],
    ]);
    expect(textOf(part(element, 'row', 'offers'))).to.contain('From March');
    await expect(element).to.be.accessible();
  });

  it('puts its offer beside what is missing in the checklist', async () => {
    const element = await withChild<PmoChecklistElement>('pmo-checklist', 'certification="pmp"');
    expect(textOf(part(element, 'action'))).to.equal('PMP course');
  });

  it('says which certification an offer was for', async () => {
    const element = await withChild<PmoComparisonElement>('pmo-comparison', 'certifications="pmp pmi-pmocp"');
    element.addEventListener('pmo-action', (event) => event.preventDefault());
    setTimeout(() => parts(element, 'action')[1]!.click());
    const { detail } = await oneEvent(element, 'pmo-action');
    expect(detail).to.deep.equal({ certification: 'pmi-pmocp', href: 'https://acme.example/pmo' });
  });

  it('shows its own certificate as a column and as a checklist, without a warning', async () => {
    const warnings = await warningsOf(async () => {
      const comparison = await withChild<PmoComparisonElement>('pmo-comparison', 'certifications="acme-pmo pmp"');
      expect(textOf(parts(comparison, 'column')[0])).to.contain('Acme PMO Certificate');
      const checklist = await withChild<PmoChecklistElement>('pmo-checklist', 'certification="acme-pmo"');
      expect(textOf(part(checklist, 'label'))).to.equal('12 hours of our course');
    });
    expect(warnings).to.be.empty;
  });

  it('hides certifications, criteria, benefits and steps', async () => {
    const comparison = await withChild<PmoComparisonElement>('pmo-comparison');
    expect(parts(comparison, 'row', 'fee')).to.be.empty;
    expect(parts(await withChild('pmo-benefits'), 'benefit')).to.have.length(3);
    expect(parts(await withChild('pmo-process'), 'step')).to.have.length(4);
  });

  it('shows no trace of a certification that it hides, not even where it is the default', async () => {
    const hide = ['capm', 'pmp', 'pmi-pmocp'].map((id) => `certification:${id}`);
    const comparison = await withChild<PmoComparisonElement>('pmo-comparison', '', JSON.stringify({ hide }));
    expect(parts(comparison, 'column').map(textOf)).to.deep.equal(['PMO certification']);
    const checklist = await withChild<PmoChecklistElement>('pmo-checklist', '', JSON.stringify({ hide }));
    expect(checklist.certification).to.equal('pmo');
    const pmp = await withChild<PmoChecklistElement>('pmo-checklist', 'certification="pmp"');
    expect(textOf(pmp.shadowRoot)).not.to.contain('Not there yet?');
  });

  it('replaces the sentence on independence', async () => {
    const element = await withChild('pmo-benefits');
    expect(textOf(part(element, 'footer')))
      .to.contain('Acme is a training partner of PMI.')
      .and.not.to.contain('independent');
  });

  it('comes by a property as well, and replaces what was there', async () => {
    const element = await place<PmoElement>('<pmo-benefits></pmo-benefits>');
    element.content = { independence: 'By property.' };
    await ready(element);
    expect(textOf(part(element, 'footer'))).to.contain('By property.');
    element.content = undefined;
    await ready(element);
    expect(textOf(part(element, 'footer'))).to.contain('independent of the issuers');
  });

  it('leaves what is shown, the focus and what is open while another one is on its way', async () => {
    const element = await withChild<PmoChecklistElement>('pmo-checklist', 'certification="pmp"');
    const root = element.shadowRoot!;
    const give = async (label: string) => {
      element.content = { offers: { pmp: { label, href: '/pmp' } } };
      await ready(element);
    };
    root.querySelector('details')!.open = true;
    root.querySelector<HTMLInputElement>('[data-route=gac]')!.focus();
    // Other words and certifications may be said in other nodes, in which the learner is at the same place.
    await give('Course');
    const input = root.querySelector<HTMLInputElement>('[data-route=gac]')!;
    const details = root.querySelector('details')!;
    // An app writes the same again each time it renders, and means no change.
    for (let i = 0; i < 3; i++) {
      expect(root.activeElement).to.equal(input);
      expect(root.querySelector('details')).to.equal(details);
      expect(details.open).to.be.true;
      await give(`Course ${i}`);
    }
    expect(textOf(part(element, 'action'))).to.equal('Course 2');
  });

  it('renders at once where it was checked before', async () => {
    const element = document.createElement('pmo-benefits');
    element.content = parseContent({ independence: 'Checked before.' });
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(part(element, 'footer'))).to.contain('Checked before.');
    element.remove();
  });

  it('comes from an address, asked for once for all instances', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify({ independence: 'From an address.' })]));
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = (...request) => (asked++, fetch(...request));
    const page = await place<HTMLElement & PmoElement>(
      `<div><pmo-benefits content-src="${address}"></pmo-benefits><pmo-benefits content-src="${address}"></pmo-benefits></div>`,
    );
    for (const element of page.querySelectorAll<PmoElement>('pmo-benefits')) {
      await ready(element);
      expect(textOf(part(element, 'footer'))).to.contain('From an address.');
    }
    globalThis.fetch = fetch;
    expect(asked).to.equal(1);
  });

  it('leaves the bundled content where the address leads nowhere, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      const element = await ready(await place<PmoElement>('<pmo-benefits content-src="/nowhere.json"></pmo-benefits>'));
      expect(parts(element, 'benefit')).to.have.length(4);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('404').and.to.contain('Showing the bundled content');
  });

  it('shows the right parts of what is partly wrong, with one precise warning and pmo-error', async () => {
    const errors: CustomEvent[] = [];
    let element!: PmoComparisonElement;
    const warnings = await warningsOf(async () => {
      element = document.createElement('pmo-comparison');
      element.certifications = 'acme-pmo pmp pmi-pmocp';
      element.addEventListener('pmo-error', (event) => errors.push(event as CustomEvent));
      element.content = { ...content, offers: { ...content.offers, pmo: { label: 'x', href: 'ftp://acme.example' } } };
      document.body.append(element);
      await ready(element);
    });
    expect(parts(element, 'action')).to.have.length(2);
    expect(parts(element, 'row', 'fee')).to.be.empty;
    expect(textOf(parts(element, 'column')[0])).to.contain('Acme');
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('offers.pmo.href')
      .and.to.contain('"ftp://acme.example"')
      .and.to.contain('https or mailto');
    expect(errors).to.have.length(1);
    expect(errors[0]!.bubbles).to.be.false;
    expect(errors[0]!.detail.issues).to.have.length(1);
    element.remove();
  });

  it('loses no tick when it changes', async () => {
    const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
    element.shadowRoot!.querySelector('input')!.click();
    element.content = { independence: 'While ticking.' };
    await ready(element);
    expect(element.checked).to.deep.equal(['pmi-pmocp/secondary']);
  });

  it('waits three seconds for what does not come, then goes on without it', async function () {
    this.timeout(15_000);
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => {});
    const element = await place<PmoElement>('<pmo-benefits content-src="/slow.json"></pmo-benefits>');
    expect(element.matches(':state(pending)')).to.be.true;
    expect(parts(element, 'benefit')).to.be.empty;
    await ready(element);
    expect(parts(element, 'benefit')).to.have.length(4);
    globalThis.fetch = fetch;
  });

  it('never blanks an element, follows an unsafe link or loses a tick, whatever it is', async function () {
    this.timeout(60_000);
    const element = await place<PmoChecklistElement>('<pmo-checklist certification="pmp" route="gac"></pmo-checklist>');
    element.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    const { warn } = console;
    console.warn = () => {};
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(acmeContent)), fc.anything(), async (field, value) => {
        element.content = { ...acmeContent, [field]: value };
        await ready(element);
        expect(part(element, 'checklist').offsetHeight).to.be.above(100);
        expect(element.checked).to.deep.equal(['pmp/accredited']);
        for (const link of element.shadowRoot!.querySelectorAll('a'))
          expect(link.protocol).to.match(/^(https?|mailto):$/);
      }),
      { numRuns: 200 },
    );
    console.warn = warn;
  });

  it('reaches the parts of the guide', async () => {
    const element = await withChild<PmoGuideElement>('pmo-guide', 'certifications="acme-pmo pmp" certification="pmp"');
    const comparison = element.shadowRoot!.querySelector('pmo-comparison')!;
    expect(parts(comparison, 'column').map(textOf)[0]).to.contain('Acme');
    expect(textOf(part(element.shadowRoot!.querySelector('pmo-checklist')!, 'action'))).to.equal('PMP course');
    button(comparison, 'Acme').click();
    await ready(element);
    expect(element.certification).to.equal('acme-pmo');
  });
});
