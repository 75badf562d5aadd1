import { expect } from '@open-wc/testing';
import type {
  PmoBenefitsElement,
  PmoChecklistElement,
  PmoComparisonElement,
  PmoGuideElement,
} from '../../src/index.js';
import { button, part, parts, place, textOf, warningsOf } from '../support/page.js';

const guide = async (attributes = ''): Promise<PmoGuideElement> => {
  const element = await place<PmoGuideElement>(`<pmo-guide ${attributes}></pmo-guide>`);
  await settled(element);
  return element;
};
/** The parts update after the guide. */
const settled = async (element: PmoGuideElement) => {
  await element.updateComplete;
  for (const inner of innersOf(element)) await inner.updateComplete;
};
const innersOf = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<PmoComparisonElement>(
    'pmo-comparison, pmo-process, pmo-checklist, pmo-benefits',
  ),
];
const inner = <Element_ extends Element>(element: Element, tag: string) =>
  element.shadowRoot!.querySelector<Element_>(tag)!;

describe('<pmo-guide>', () => {
  it('is a whole section with one tag: overview, comparison, steps, checklist and benefits', async () => {
    const element = await guide();
    expect(
      [...element.shadowRoot!.querySelectorAll('[data-section]')].map((node) => node.getAttribute('data-section')),
    ).to.deep.equal(['overview', 'comparison', 'process', 'checklist', 'benefits']);
    for (const section of parts(element, 'section')) expect(section.offsetHeight).to.be.above(50);
  });

  it('has one outline of headings', async () => {
    const element = await guide('heading-level="3"');
    expect(part(element, 'heading').localName).to.equal('h3');
    for (const each of innersOf(element)) expect(part(each, 'heading').localName).to.equal('h4');
    expect(part(inner(element, 'pmo-benefits'), 'label').localName).to.equal('h5');
  });

  it('says once whose marks the names are', async () => {
    const element = await guide();
    const footers = [element, ...innersOf(element)].map((each) => part(each, 'footer').offsetHeight > 0);
    expect(footers).to.deep.equal([true, false, false, false, false]);
  });

  describe('what it says', () => {
    const status = (element: Element) => textOf(element.shadowRoot!.querySelector('[role=status]'));
    const choose = async (element: PmoGuideElement, name: string) => {
      button(inner(element, 'pmo-comparison'), name).click();
      await new Promise((done) => queueMicrotask(() => done(undefined)));
      await settled(element);
      return status(element);
    };

    it('tells once what a chosen column has changed, and nothing where nothing did', async () => {
      const element = await guide();
      expect(status(element)).to.equal('');
      expect(await choose(element, 'PMO')).to.equal('');
      expect(await choose(element, 'PMP')).to.equal('Steps, checklist and benefits now show PMP®.');
      expect(await choose(element, 'PMO')).to.equal('Steps and benefits now show PMO certification.');
      expect(await choose(element, 'PMP')).to.equal('Steps and benefits now show PMP®.');
    });

    it('does not speak of a checklist that shows the certification already', async () => {
      const element = await guide('certifications="pmp pmi-pmocp"');
      expect(await choose(element, 'PMI-PMOCP')).to.equal('Steps and benefits now show PMI-PMOCP™.');
    });

    for (const [sections, expected] of [
      ['comparison checklist', 'The checklist now shows PMP®.'],
      ['benefits comparison', 'Benefits now show PMP®.'],
      ['benefits comparison process', 'Benefits and steps now show PMP®.'],
      ['comparison', ''],
    ])
      it(`names only what is there: ${sections}`, async () => {
        expect(await choose(await guide(`sections="${sections}"`), 'PMP')).to.equal(expected);
      });

    it('says it as long as it is true: not once the page shows another', async () => {
      const element = await guide();
      await choose(element, 'PMP');
      element.certification = 'capm';
      await settled(element);
      expect(status(element)).to.equal('');
    });

    it('says on each head what the choice of the column does here', async () => {
      const heads = inner(await guide('sections="comparison checklist benefits"'), 'pmo-comparison');
      for (const [name, expected] of [
        ['PMP', 'Highlights this column and shows its checklist and benefits'],
        ['PMO', 'Highlights this column and shows its benefits'],
      ])
        expect(button(heads, name!).getAttribute('aria-description')).to.equal(expected);
    });

    it('names the section that a link of its navigation leads to', async () => {
      const element = await guide();
      button(element, 'Steps').click();
      const focused = element.shadowRoot!.activeElement!;
      expect(focused.getAttribute('role')).to.equal('group');
      expect(focused.getAttribute('aria-label')).to.equal('Steps');
    });
  });

  describe('[sections]', () => {
    it('chooses and orders', async () => {
      const element = await guide('sections="benefits, checklist"');
      expect(parts(element, 'section').map((node) => node.dataset.section)).to.deep.equal(['benefits', 'checklist']);
    });

    it('warns of an unknown section', async () => {
      const warnings = await warningsOf(async () => {
        expect((await guide('sections="prices"')).sections).to.have.length(5);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<pmo-guide> sections').and.to.contain('"prices"');
    });
  });

  describe('its navigation', () => {
    it('names the sections that are there', async () => {
      const element = await guide('sections="comparison checklist"');
      const names = [...part(element, 'navigation').querySelectorAll('button')].map(textOf);
      expect(names).to.deep.equal(['Comparison', 'Prerequisites']);
    });

    it('moves the view and the focus to a section', async () => {
      const element = await guide();
      button(element, 'Benefits').click();
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'section', 'benefits'));
      expect(part(element, 'section', 'benefits').getBoundingClientRect().top).to.be.below(innerHeight);
      expect(scrollY).to.be.above(0);
    });
  });

  describe('one selection for all parts', () => {
    const selection = (element: PmoGuideElement) => [
      inner<PmoBenefitsElement>(element, 'pmo-process').certification,
      inner<PmoChecklistElement>(element, 'pmo-checklist').certification,
      inner<PmoBenefitsElement>(element, 'pmo-benefits').certification,
    ];

    it('starts with the family, and a checklist that has something to tick', async () => {
      expect(selection(await guide())).to.deep.equal(['pmo', 'pmi-pmocp', 'pmo']);
    });

    it('follows what the learner chooses in the comparison', async () => {
      const element = await guide();
      button(inner(element, 'pmo-comparison'), 'PMP').click();
      await settled(element);
      expect(element.certification).to.equal('pmp');
      expect(selection(element)).to.deep.equal(['pmp', 'pmp', 'pmp']);
    });

    it('leaves the checklist as it is when the family is chosen', async () => {
      const element = await guide('certification="pmp"');
      button(inner(element, 'pmo-comparison'), 'PMO certification').click();
      await settled(element);
      expect(selection(element)).to.deep.equal(['pmo', 'pmp', 'pmo']);
    });

    it('stays where it is when the page cancels pmo-select', async () => {
      const element = await guide();
      document.addEventListener('pmo-select', (event) => event.preventDefault(), { once: true });
      button(inner(element, 'pmo-comparison'), 'PMP').click();
      await settled(element);
      expect(selection(element)).to.deep.equal(['pmo', 'pmi-pmocp', 'pmo']);
    });

    it('follows the checklist to an easier certification', async () => {
      const element = await guide('certification="pmp"');
      button(inner(element, 'pmo-checklist'), 'See its checklist').click();
      await settled(element);
      expect(selection(element)).to.deep.equal(['capm', 'capm', 'capm']);
    });
  });

  it('hands its options on to the parts', async () => {
    const element = await guide(
      'certifications="capm pmp" criteria="exam" highlight="capm" differences-only certification="pmp" route="gac"',
    );
    const comparison = inner<PmoComparisonElement>(element, 'pmo-comparison');
    expect(comparison.certifications).to.deep.equal(['capm', 'pmp']);
    expect(comparison.criteria).to.deep.equal(['exam']);
    expect(comparison.highlight).to.equal('capm');
    expect(comparison.differencesOnly).to.be.true;
    expect(inner<PmoChecklistElement>(element, 'pmo-checklist').route).to.equal('gac');
  });

  it('lets change stay inside, and pmo-change out', async () => {
    const element = await guide();
    const seen: string[] = [];
    for (const type of ['change', 'pmo-change']) element.addEventListener(type, () => seen.push(type));
    inner(element, 'pmo-checklist').shadowRoot!.querySelector('input')!.click();
    expect(seen).to.deep.equal(['pmo-change']);
  });

  it('exports the parts of its parts', async () => {
    const page = await place(
      `<div><style>pmo-guide::part(comparison__table) { outline: 3px solid red }</style><pmo-guide></pmo-guide></div>`,
    );
    const element = page.querySelector('pmo-guide')!;
    await settled(element);
    const table = part(inner(element, 'pmo-comparison'), 'table');
    expect(getComputedStyle(table).outlineWidth).to.equal('3px');
  });
});
