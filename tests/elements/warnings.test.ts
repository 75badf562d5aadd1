import { expect } from '@open-wc/testing';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { parseContent } from '../../src/provider/parse-content.js';
import type { PmoChecklistElement, PmoComparisonElement, PmoGuideElement } from '../../src/index.js';
import { acmeContent } from '../support/acme.js';
import { button, part, parts, place, warningsOf } from '../support/page.js';

const [acme] = acmeContent.certifications;
const cited = { sources: ['acme'], checked: '2026-11' };
const leaf = (id: string) => ({ id: `acme-pmo/${id}`, kind: 'education', ...cited });
/** A certificate with routes of its own, and an easier one before it. */
const routed = {
  ...acme,
  id: 'acme-routes',
  stepBefore: { value: 'acme-pmo', ...cited },
  eligibility: {
    id: 'acme-pmo/route',
    as: 'route',
    any: [
      { id: 'fast', requirement: leaf('a') },
      { id: 'slow', requirement: leaf('b') },
    ],
  },
};
const easier = {
  ...acme,
  eligibility: {
    id: 'acme-pmo/way',
    as: 'route',
    any: [
      { id: 'day', requirement: leaf('c') },
      { id: 'night', requirement: leaf('d') },
    ],
  },
};
const content = parseContent({ ...acmeContent, hide: [], certifications: [routed, easier] });
const without = (id: string) =>
  parseContent({ ...acmeContent, hide: [`certification:${id}`], certifications: [routed, easier] });

async function settled(element: PmoElement): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete;
    for (const inner of element.shadowRoot!.querySelectorAll<PmoElement>('.part')) await inner.updateComplete;
  }
}

describe('warnings', () => {
  it('do not complain of a column that the learner chose and the page took away', async () => {
    const element = await place<PmoComparisonElement>('<pmo-comparison certifications="capm pmp"></pmo-comparison>');
    const warnings = await warningsOf(async () => {
      button(element, 'CAPM').click();
      await element.updateComplete;
      expect(element.highlight).to.equal('capm');
      element.certifications = 'pmi-pmocp pmp';
      await element.updateComplete;
    });
    expect(element.highlight).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('do not complain of a certification that the learner chose and the provider hides later', async () => {
    const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
    element.content = content;
    element.certification = 'acme-routes';
    await settled(element);
    const warnings = await warningsOf(async () => {
      button(element, 'See its checklist').click();
      await settled(element);
      expect(element.certification).to.equal('acme-pmo');
      element.content = without('acme-pmo');
      await settled(element);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('do not complain of the page’s route after the learner went to a certification that has others', async () => {
    const warnings = await warningsOf(async () => {
      const page = await place<PmoElement>('<div></div>');
      const element = document.createElement('pmo-checklist');
      element.content = content;
      element.certification = 'acme-routes';
      element.route = 'slow';
      page.append(element);
      await settled(element);
      expect(element.route).to.equal('slow');
      button(element, 'See its checklist').click();
      await settled(element);
      expect(element.route).to.equal(null);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('do not complain of anything after a learner’s click on any column or checklist in a guide', async () => {
    const warnings = await warningsOf(async () => {
      const page = await place<PmoElement>('<div></div>');
      const element = document.createElement('pmo-guide');
      element.content = content;
      Object.assign(element, {
        certification: 'acme-routes',
        route: 'slow',
        certifications: 'acme-routes pmp pmo',
        highlight: 'pmp',
      });
      page.append(element);
      await settled(element);
      const comparison = () => element.shadowRoot!.querySelector<PmoComparisonElement>('pmo-comparison')!;
      const checklist = () => element.shadowRoot!.querySelector<PmoChecklistElement>('pmo-checklist')!;
      for (const column of parts(comparison(), 'column').keys()) {
        parts(comparison(), 'column')[column]!.querySelector('button')!.click();
        await settled(element);
      }
      element.certification = 'acme-routes';
      await settled(element);
      button(checklist(), 'See its checklist').click();
      await settled(element);
      expect(element.certification).to.equal('acme-pmo');
      element.content = without('acme-pmo');
      await settled(element);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('do not complain of a heading level that the guide made', async () => {
    let element!: PmoGuideElement;
    const warnings = await warningsOf(async () => {
      element = await place<PmoGuideElement>('<pmo-guide heading-level="6"></pmo-guide>');
      await settled(element);
    });
    expect(warnings).to.deep.equal([]);
    expect(part(element.shadowRoot!.querySelector('pmo-checklist')!, 'heading').localName).to.equal('h6');
  });

  it('name the tag that the page wrote, not the part that the guide gave it to', async () => {
    const warnings = await warningsOf(async () =>
      settled(await place<PmoGuideElement>('<pmo-guide highlight="nowhere-to-be-seen"></pmo-guide>')),
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<pmo-guide> highlight: cannot use "nowhere-to-be-seen"');
  });

  it('name the element in a component of the page, whatever properties that has', async () => {
    const component = await place<PmoElement>('<div></div>');
    Object.assign(component, { headingLevel: 2 });
    component.attachShadow({ mode: 'open' }).innerHTML = '<pmo-process certification="in-a-component"></pmo-process>';
    const warnings = await warningsOf(() => settled(component.shadowRoot!.querySelector('pmo-process')!));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<pmo-process> certification: cannot use "in-a-component"');
  });

  it('do not complain in a guide of a certification that the learner chose in its table and the provider hides later', async () => {
    const page = await place<PmoElement>('<div></div>');
    const element = Object.assign(document.createElement('pmo-guide'), {
      content,
      certifications: 'acme-routes pmp',
    });
    page.append(element);
    await settled(element);
    const warnings = await warningsOf(async () => {
      parts(element.shadowRoot!.querySelector('pmo-comparison')!, 'column')[0]!.querySelector('button')!.click();
      await settled(element);
      element.certifications = 'pmp pmo';
      element.content = without('acme-routes');
      await settled(element);
    });
    expect(element.certification).to.equal('pmo');
    expect(warnings).to.deep.equal([]);
  });

  for (const [when, give] of [
    ['before it is shown', (element: PmoChecklistElement) => (element.route = 'never-there')],
    [
      'later',
      async (element: PmoChecklistElement) => {
        await settled(element);
        element.route = 'never-there-either';
      },
    ],
  ] as const)
    it(`do complain of a wrong route that the page gives ${when}`, async () => {
      const warnings = await warningsOf(async () => {
        const page = await place<PmoElement>('<div></div>');
        const element = document.createElement('pmo-checklist');
        element.certification = 'pmp';
        page.append(element);
        await give(element);
        await settled(element);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('route: cannot use "never-there');
    });

  it('name a few of very many values, and the beginning of very long ones', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `x${i}`).join(' ');
    const warnings = await warningsOf(async () => {
      await place<PmoElement>(`<pmo-comparison certifications="${many} pmp"></pmo-comparison>`);
      await place<PmoElement>(`<pmo-comparison theme="${'y'.repeat(1e5)}"></pmo-comparison>`);
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('"x9", 4990 more.');
    expect(warnings[1]!.length).to.be.below(300);
  });
});
