import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/index.js';
import type { PmoChecklistElement, PmoComparisonElement, PmoGuideElement } from '../../src/index.js';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { parseContent } from '../../src/provider/parse-content.js';
import { es } from '../../src/catalogue/es.js';
import { acmeContent } from '../support/acme.js';
import { button, part, parts, place, textOf } from '../support/page.js';
import { TRANSLATORS, translateAll } from '../support/translator.js';

const click = async (element: PmoChecklistElement, selector: string) => {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

addLanguage(es);

const content = parseContent(acmeContent);
const hiding = (...hide: string[]) => parseContent({ hide });

/** What a page or an app changes later, by element. */
const CHANGES: readonly (readonly [what: string, tag: string, before: object, after: object])[] = [
  ['other columns', 'pmo-comparison', {}, { certifications: 'capm pmp pmi-pmocp' }],
  ['other rows', 'pmo-comparison', { criteria: 'exam fee renewal' }, { criteria: 'focus exam' }],
  ['fewer rows', 'pmo-comparison', { certifications: 'p3o-foundation p3o-practitioner' }, { differencesOnly: true }],
  ['another language', 'pmo-comparison', {}, { lang: 'es' }],
  ['a provider’s content', 'pmo-comparison', {}, { content }],
  ['another language beside courses', 'pmo-comparison', { content }, { lang: 'es' }],
  ['fewer certifications', 'pmo-comparison', {}, { content: hiding('certification:pmi-pmocp') }],
  ['another certification', 'pmo-checklist', {}, { certification: 'pmp' }],
  ['another route', 'pmo-checklist', { certification: 'pmp' }, { route: 'gac' }],
  ['nothing to tick', 'pmo-checklist', { certification: 'pmo' }, { certification: 'p3o-foundation' }],
  ['another language', 'pmo-checklist', { persist: 'translated' }, { lang: 'es' }],
  ['a provider’s content', 'pmo-checklist', {}, { content }],
  ['fewer certifications', 'pmo-checklist', { certification: 'pmo' }, { content: hiding('certification:pmi-pmocp') }],
  ['another certification', 'pmo-benefits', {}, { certification: 'pmp' }],
  ['fewer benefits', 'pmo-benefits', {}, { content: hiding('benefit:expertise') }],
  ['another language', 'pmo-benefits', {}, { lang: 'es' }],
  ['another certification', 'pmo-process', {}, { certification: 'pmp' }],
  ['fewer steps', 'pmo-process', {}, { content: hiding('step:choose', 'certification:pmi-pmocp') }],
  ['another language', 'pmo-process', { certification: 'pmp' }, { lang: 'es' }],
  ['other sections', 'pmo-guide', {}, { sections: 'checklist overview' }],
  ['another certification', 'pmo-guide', {}, { certification: 'pmp' }],
  ['another language', 'pmo-guide', {}, { lang: 'es' }],
  ['a provider’s content', 'pmo-guide', {}, { content }],
];

async function placed(tag: string, properties: object): Promise<PmoElement> {
  const page = await place<PmoElement>('<div></div>');
  const element = Object.assign(document.createElement(tag) as PmoElement, properties);
  page.append(element);
  await settled(element);
  return element;
}

async function settled(element: PmoElement): Promise<void> {
  await element.updateComplete;
  for (const each of element.shadowRoot!.querySelectorAll<PmoElement>('.part')) await each.updateComplete;
}

/** All that is to be read in a widget, piece by piece, and in what is in it. */
const pieces = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, p, dt, dd, li, th, td, legend, label, summary, .part')]
    .flatMap((node) => (node.shadowRoot ? pieces(node) : textOf(node).replace(/\s/g, '')))
    .filter(Boolean);

describe('a page that is translated', () => {
  for (const [what, tag, before, after] of CHANGES)
    it(`${what}: <${tag}> says what it would say if it had had them from the beginning`, async () => {
      const element = await placed(tag, before);
      for (const each of [element, ...element.shadowRoot!.querySelectorAll('.part')])
        translateAll(each.shadowRoot!, (text) => {
          if (text.parentElement!.closest('[translate="no"]')) return;
          const font = document.createElement('font');
          font.textContent = text.data;
          text.replaceWith(font);
        });
      Object.assign(element, after);
      await settled(element);
      const fresh = await placed(tag, { ...before, ...after });
      expect(pieces(element)).to.deep.equal(pieces(fresh));
    });

  for (const [how, translate] of TRANSLATORS) {
    it(`${how}: route and ticks change what the panel says, each time`, async () => {
      const element = await place<PmoChecklistElement>('<pmo-checklist certification="pmp"></pmo-checklist>');
      for (const [selector, expected] of [
        ['[data-route=bachelor]', '0 of 3 met'],
        ['[data-leaf="pmp/experience-bachelor"]', '1 of 3 met'],
        ['[data-leaf="pmp/training"]', '2 of 3 met'],
        ['[data-leaf="pmp/bachelor"]', 'You meet the published requirements.'],
      ] as const) {
        translateAll(element.shadowRoot!, translate);
        const input = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
        input.focus();
        await click(element, selector);
        expect(textOf(element.shadowRoot!.querySelector('[role="status"]'))).to.contain(expected);
        expect(element.shadowRoot!.activeElement?.matches(selector), 'the focus').to.be.true;
      }
      expect(element.shadowRoot!.querySelectorAll('[data-leaf]:checked')).to.have.length(3);
      expect(element.shadowRoot!.querySelectorAll('[role="status"]')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
    });

    it(`${how}: Start over, Undo and what is said about them work, and the focus stays`, async () => {
      const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
      await click(element, '[data-leaf="pmi-pmocp/secondary"]');
      for (const [action, expected, checked] of [
        ['reset', 'All ticks are cleared.', 0],
        ['undo', '1 of 3 met', 1],
      ] as const) {
        translateAll(element.shadowRoot!, translate);
        const selector = `[data-action=${action}]`;
        element.shadowRoot!.querySelector<HTMLElement>(selector)!.focus();
        await click(element, selector);
        expect(textOf(part(element, 'status'))).to.contain(expected);
        expect(element.checked).to.have.length(checked);
        expect(element.shadowRoot!.activeElement?.matches(selector), 'the focus').to.be.true;
      }
    });

    it(`${how}: fewer rows, another column set off, another language`, async () => {
      const element = await place<PmoComparisonElement>(
        '<pmo-comparison certifications="p3o-foundation p3o-practitioner"></pmo-comparison>',
      );
      const rows = parts(element, 'row').length;
      translateAll(element.shadowRoot!, translate);
      element.shadowRoot!.querySelector<HTMLElement>('.tools input')!.click();
      await element.updateComplete;
      expect(parts(element, 'row').length).to.be.below(rows);
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('.tools input')!.checked).to.be.true;
      translateAll(element.shadowRoot!, translate);
      element.shadowRoot!.querySelectorAll<HTMLElement>('button.select')[1]!.click();
      await element.updateComplete;
      expect(parts(element, 'column', 'highlighted')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('button.select')[1]!.getAttribute('aria-pressed')).to.equal('true');
    });

    it(`${how}: the guide and all its parts follow the learner, and the parts are the same`, async () => {
      const guide = await place<PmoGuideElement>('<pmo-guide></pmo-guide>');
      const inner = (tag: string) => guide.shadowRoot!.querySelector<PmoChecklistElement>(tag)!;
      const checklist = inner('pmo-checklist');
      await checklist.updateComplete;
      await click(checklist, '[data-leaf="pmi-pmocp/secondary"]');
      for (const each of [guide, ...guide.shadowRoot!.querySelectorAll('.part')])
        translateAll(each.shadowRoot!, translate);
      guide.certification = 'pmp';
      guide.heading = 'Another';
      await guide.updateComplete;
      for (const each of guide.shadowRoot!.querySelectorAll<PmoChecklistElement>('.part')) await each.updateComplete;
      expect(textOf(part(guide, 'heading'))).to.equal('Another');
      expect(inner('pmo-checklist')).to.equal(checklist);
      expect(textOf(part(checklist, 'heading'))).to.equal('Do you meet the PMP® prerequisites?');
      expect(textOf(part(inner('pmo-process'), 'heading'))).to.equal('From choice to PMP® certification');
      expect(guide.shadowRoot!.querySelectorAll('section')).to.have.length(1);
    });
  }

  it('leaves names, marks, figures and the titles of sources to nobody who would translate them', async () => {
    const comparison = await place<PmoComparisonElement>(
      '<pmo-comparison certifications="pmp pmi-pmocp" criteria="exam fee"></pmo-comparison>',
    );
    const root = comparison.shadowRoot!;
    const names = [...root.querySelectorAll('.select, .mark, .issuer, .cell .label')];
    expect(names.map(textOf)).to.include.members(['PMP®', '®', 'PMI', 'PMP', 'PMI-PMOCP™']);
    for (const node of [...names, ...root.querySelectorAll('b, .cite, .address')])
      expect(node.closest('[translate="no"]'), textOf(node)).to.exist;
    expect(root.querySelector('.criterion')!.closest('[translate="no"]')).to.equal(null);
  });

  it('keeps the frame that is being printed from', async () => {
    const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
    const frame = document.createElement('iframe');
    element.shadowRoot!.append(frame);
    translateAll(element.shadowRoot!, TRANSLATORS[0]![1]);
    await click(element, '[data-leaf="pmi-pmocp/secondary"]');
    expect(frame.isConnected).to.be.true;
  });

  it('renders what other code of the page has emptied before there was anything to show', async () => {
    const page = await place<PmoElement>('<div></div>');
    const element = Object.assign(document.createElement('pmo-checklist'), { content: { independence: 'Emptied.' } });
    page.append(element);
    element.shadowRoot!.replaceChildren();
    await element.updateComplete;
    while (element.matches(':state(pending)')) await new Promise((done) => setTimeout(done, 20));
    await element.updateComplete;
    expect(button(element, 'Print')).to.exist;
  });

  it('renders what other code of the page has emptied', async () => {
    const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
    element.shadowRoot!.replaceChildren();
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element, 'Print')).to.exist;
  });
});
