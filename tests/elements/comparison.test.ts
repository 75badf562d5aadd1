import { expect, oneEvent } from '@open-wc/testing';
import type { PmoComparisonElement } from '../../src/index.js';
import { button, part, parts, place, textOf, warningsOf } from '../support/page.js';

const compare = (attributes = '') => place<PmoComparisonElement>(`<pmo-comparison ${attributes}></pmo-comparison>`);
const cell = (element: Element, criterion: string, column: string): string => {
  const found = parts(element, 'row', criterion)[0]?.querySelector<HTMLElement>(`[part~="cell"][part~="${column}"]`);
  return textOf(found);
};
const columns = (element: Element) => parts(element, 'column').map((head) => textOf(head.querySelector('button')));
const rows = (element: Element) => parts(element, 'criterion').map(textOf);

describe('<pmo-comparison>', () => {
  describe('its heading', () => {
    it('asks for a choice between two, and names more than two in short', async () => {
      expect(textOf(part(await compare('certifications="pmp capm"'), 'heading'))).to.equal(
        'PMP® certification or CAPM® certification?',
      );
      expect(textOf(part(await compare('certifications="pmp capm p3o-foundation"'), 'heading'))).to.equal(
        'PMP®, CAPM® or P3O Foundation?',
      );
    });

    it('leaves the table as it is when it changes, such as text that somebody has selected', async () => {
      const element = await compare();
      const before = parts(element, 'cell')[0]!;
      element.heading = 'Which one?';
      await element.updateComplete;
      expect(before.isConnected).to.be.true;
    });
  });

  describe('what it shows by default', () => {
    it('sets PMO certification beside PMP certification', async () => {
      const element = await compare();
      expect(columns(element)).to.deep.equal(['PMO certification', 'PMP®']);
      expect(textOf(part(element, 'heading'))).to.equal('PMO certification or PMP® certification?');
    });

    it('has ten rows, from focus to recognition', async () => {
      expect(rows(await compare())).to.deep.equal([
        'Focus',
        'Who it is for',
        'Issuer',
        'Prerequisites',
        'Training',
        'Exam',
        'Renewal',
        'Exam fee',
        'Roles',
        'Recognition',
      ]);
    });

    it('says in the PMO column by name what is known of its certifications, the first three lines at once', async () => {
      const element = await compare();
      expect(cell(element, 'training', 'pmo')).to.match(/^PMO certification PMI-PMOCP: 10 hours of PMO education/);
      expect(cell(element, 'renewal', 'pmo'))
        .to.contain('PMI-PMOCP: 30 PDUs every 3 years')
        .and.to.contain('P3O Foundation: Every 3 years')
        .and.to.contain('P3O Practitioner: Every 3 years');
      const exam = parts(element, 'row', 'exam')[0]!.querySelector('[part~="pmo"]')!;
      expect(exam.querySelectorAll(':scope > p:not([part])')).to.have.length(3);
      const { open, firstElementChild: summary } = exam.querySelector('details')!;
      expect([open, summary!.textContent, summary!.ariaLabel]).to.deep.equal([
        false,
        '5 more',
        '5 more: Exam, PMO certification',
      ]);
    });

    it('shows no fee, but where to look', async () => {
      const element = await compare();
      const fees = parts(element, 'row', 'fee')[0]!;
      expect(textOf(fees)).not.to.match(/[\d$£€]/);
      expect(fees.querySelector<HTMLAnchorElement>('[part~="pmp"] a')!.href).to.equal(
        'https://www.pmi.org/certifications/project-management-pmp',
      );
    });
  });

  describe('facts of the PMP certification', () => {
    it('has four routes within the last ten years', async () => {
      const text = cell(await compare(), 'prerequisites', 'pmp');
      expect(text).to.contain('24 to 60 months of leading projects in the last 10 years').and.to.contain('4 routes');
      for (const route of [
        'School-leaving diploma: 60 months',
        'Associate’s degree: 48 months',
        'Bachelor’s degree or higher: 36 months',
        'GAC-accredited degree: 24 months',
      ])
        expect(text).to.contain(route);
    });

    it('asks for 35 hours or an active CAPM, and says that the rules on providers are changing', async () => {
      expect(cell(await compare(), 'training', 'pmp'))
        .to.contain('35 hours of project management training or an active CAPM certification')
        .and.to.contain('reported to be changing');
    });

    it('has an exam of 180 questions, 170 scored, in 240 minutes with two breaks', async () => {
      expect(cell(await compare(), 'exam', 'pmp'))
        .to.contain('180 questions (170 scored) in 240 minutes')
        .and.to.contain('2 breaks');
    });

    it('has three domains of 33, 41 and 26 %', async () => {
      const text = cell(await compare('criteria="domains"'), 'domains', 'pmp');
      expect(text).to.contain('People 33%').and.to.contain('Process 41%').and.to.contain('Business Environment 26%');
    });

    it('is renewed with 60 PDUs in three years', async () => {
      expect(cell(await compare(), 'renewal', 'pmp')).to.contain('60 PDUs every 3 years');
    });
  });

  describe('facts of the PMI-PMOCP certification', () => {
    it('asks for a diploma, and 36 months within 8 years or a PMP, and 10 hours', async () => {
      const element = await compare('certifications="pmi-pmocp"');
      expect(cell(element, 'prerequisites', 'pmi-pmocp')).to.contain(
        'A school-leaving diploma, and 36 months of project-related experience in the last 8 years or an active PMP certification',
      );
      expect(cell(element, 'training', 'pmi-pmocp')).to.contain('10 hours of PMO education');
    });

    it('has an exam of 120 questions, 100 scored, in 165 minutes, of six domains', async () => {
      const element = await compare('certifications="pmi-pmocp" criteria="exam domains"');
      expect(cell(element, 'exam', 'pmi-pmocp')).to.contain('120 questions (100 scored) in 165 minutes');
      expect(cell(element, 'domains', 'pmi-pmocp').match(/\d+%/g)).to.deep.equal([
        '16%',
        '18%',
        '18%',
        '15%',
        '18%',
        '15%',
      ]);
    });
  });

  describe('figures and their sources', () => {
    it('leads from every cell that states a figure to a source', async () => {
      const element = await compare(
        'certifications="pmp capm pmi-pmocp p3o-foundation" criteria="focus audience issuer prerequisites training exam domains delivery attempts renewal roles recognition salary"',
      );
      const stating = parts(element, 'cell').filter((node) => node.querySelector('b'));
      expect(stating.length).to.be.above(20);
      for (const node of stating) expect(node.querySelector('a.cite[href^="https://"]'), textOf(node)).to.exist;
    });

    it('labels the exam format of P3O with its edition', async () => {
      const element = await compare('certifications="p3o-foundation p3o-practitioner"');
      expect(cell(element, 'exam', 'p3o-foundation')).to.contain('2013 edition');
      expect(cell(element, 'exam', 'p3o-practitioner'))
        .to.contain('2013 edition')
        .and.not.to.contain('questions');
    });

    it('shows what is unknown as unknown, with the issuer’s page', async () => {
      const element = await compare('certifications="ipmo-p"');
      expect(cell(element, 'exam', 'ipmo-p'))
        .to.contain('Unknown')
        .and.to.contain('Check with AIPMO');
      expect(parts(element, 'cell', 'unknown')).not.to.be.empty;
    });

    it('never shows a stale figure', async () => {
      const element = await compare(
        'certifications="pmp pmi-pmocp capm pmo" criteria="prerequisites training exam domains renewal fee salary recognition"',
      );
      const all = textOf(part(element, 'table'));
      for (const stale of ['230 minutes', '42%', '50%', '405', '555', '425', '675', 'US$'])
        expect(all).not.to.contain(stale);
      expect(cell(element, 'prerequisites', 'pmp')).not.to.contain('8 years');
      expect(cell(element, 'salary', 'pmp')).not.to.contain('33%');
    });

    it('explains the terms that it uses', async () => {
      const terms = [...(await compare()).shadowRoot!.querySelectorAll('dt')].map(textOf);
      expect(terms).to.include.members(['PMO', 'PDU', 'GAC', 'Scored']);
    });
  });

  describe('[certifications]', () => {
    for (const [value, expected] of [
      ['pmp pmi-pmocp p3o-practitioner', ['PMP®', 'PMI-PMOCP™', 'P3O Practitioner']],
      ['capm', ['CAPM®']],
      ['pmp,pmo', ['PMP®', 'PMO certification']],
      ['“PMP” , pmi-pmocp', ['PMP®', 'PMI-PMOCP™']],
      ['pmp pmp pmo', ['PMP®', 'PMO certification']],
    ] as const) {
      it(`shows ${expected.join(', ')} for ${value}`, async () => {
        const element = await compare(`certifications="${value}"`);
        expect(columns(element)).to.deep.equal(expected);
      });
    }

    it('shows the default and one helpful warning for nonsense', async () => {
      let element!: PmoComparisonElement;
      const warnings = await warningsOf(async () => (element = await compare('certifications="nonsense"')));
      expect(columns(element)).to.deep.equal(['PMO certification', 'PMP®']);
      expect(warnings).to.have.length(1);
      for (const word of ['<pmo-comparison>', 'certifications', '"nonsense"', 'pmi-pmocp', 'ipmo-p', 'pmo pmp'])
        expect(warnings[0]).to.contain(word);
    });

    it('drops a fifth column with one warning', async () => {
      let element!: PmoComparisonElement;
      const warnings = await warningsOf(
        async () => (element = await compare('certifications="pmp capm pmi-pmocp p3o-foundation ipmo-p"')),
      );
      expect(columns(element)).to.have.length(4);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"ipmo-p"').and.to.contain('at most 4');
    });

    it('takes an array as a property and reads back what is shown', async () => {
      const element = await compare();
      element.certifications = ['PMP', 'capm'];
      await element.updateComplete;
      expect(element.certifications).to.deep.equal(['pmp', 'capm']);
      expect(columns(element)).to.deep.equal(['PMP®', 'CAPM®']);
    });

    it('ignores what a framework wrote before it knew better', async () => {
      const warnings = await warningsOf(async () => {
        expect(columns(await compare('certifications="[object Object]"'))).to.have.length(2);
      });
      expect(warnings).to.be.empty;
    });
  });

  describe('[criteria]', () => {
    it('shows just these rows, in this order', async () => {
      expect(rows(await compare('criteria="salary exam"'))).to.deep.equal(['Salary', 'Exam']);
    });

    it('drops an unknown criterion with one warning', async () => {
      const warnings = await warningsOf(async () => {
        expect(rows(await compare('criteria="exam colour"'))).to.deep.equal(['Exam']);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"colour"').and.to.contain('attempts');
    });
  });

  describe('[highlight] and pmo-select', () => {
    it('sets off a column in its head and in every row', async () => {
      const element = await compare('highlight="pmp"');
      expect(parts(element, 'column', 'highlighted')).to.have.length(1);
      expect(parts(element, 'cell', 'highlighted')).to.have.length(10);
      expect(button(element, 'PMP').getAttribute('aria-pressed')).to.equal('true');
    });

    it('says on the head of a column what its button does, without a word more in the name of the column', async () => {
      const element = await compare();
      const pmp = button(element, 'PMP');
      expect(pmp.getAttribute('aria-description')).to.equal('Highlights this column');
      expect(pmp.hasAttribute('aria-label')).to.be.false;
    });

    it('warns of a column that is not shown', async () => {
      const warnings = await warningsOf(async () => {
        expect((await compare('highlight="capm"')).highlight).to.equal(null);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"capm"').and.to.contain('pmo, pmp');
    });

    it('sends pmo-select from the head of a column, and highlights it', async () => {
      const element = await compare();
      setTimeout(() => button(element, 'PMP').click());
      const event = await oneEvent(element, 'pmo-select');
      expect(event.detail).to.deep.equal({ certification: 'pmp' });
      expect(event.composed && event.bubbles && event.cancelable).to.be.true;
      expect(element.highlight).to.equal('pmp');
      button(element, 'PMP').click();
      expect(element.highlight).to.equal(null);
    });

    it('leaves the learner at the source that has the focus', async () => {
      const element = await compare();
      const links = () => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="row"] a')];
      const place = links().length - 1;
      links()[place]!.focus();
      element.highlight = 'pmp';
      await element.updateComplete;
      expect(links().indexOf(element.shadowRoot!.activeElement as HTMLAnchorElement)).to.equal(place);
    });

    it('leaves the highlight alone where the page cancels pmo-select', async () => {
      const element = await compare();
      element.addEventListener('pmo-select', (event) => event.preventDefault());
      button(element, 'PMP').click();
      expect(element.highlight).to.equal(null);
    });
  });

  describe('[differences-only]', () => {
    const both = 'certifications="pmp pmi-pmocp"';

    it('leaves out the rows in which all columns say the same', async () => {
      expect(rows(await compare(both))).to.include('Issuer');
      expect(rows(await compare(`${both} differences-only`))).not.to.include('Issuer');
    });

    for (const value of ['', 'true', 'differences-only', '“true”'])
      it(`is on for "${value}"`, async () => {
        expect((await compare(`differences-only="${value}"`)).differencesOnly).to.be.true;
      });

    it('is off for "false"', async () => {
      expect((await compare('differences-only="false"')).differencesOnly).to.be.false;
    });

    it('warns of another value and shows all rows', async () => {
      const warnings = await warningsOf(async () => {
        expect((await compare('differences-only="maybe"')).differencesOnly).to.be.false;
      });
      expect(warnings).to.have.length(1);
    });

    it('can be switched by the learner', async () => {
      const element = await compare(both);
      const before = rows(element).length;
      element.shadowRoot!.querySelector<HTMLInputElement>('.tools input')!.click();
      await element.updateComplete;
      expect(element.differencesOnly).to.be.true;
      expect(rows(element).length).to.be.below(before);
    });

    it('says how many rows are left once the learner has switched, and how many when all are back', async () => {
      const element = await compare(both);
      const [status, ...others] = element.shadowRoot!.querySelectorAll('[role=status], [aria-live]');
      expect(others).to.be.empty;
      expect(textOf(status)).to.equal('');
      const all = rows(element).length;
      const toggle = async () => {
        element.shadowRoot!.querySelector<HTMLInputElement>('.tools input')!.click();
        await element.updateComplete;
        return textOf(status);
      };
      expect(await toggle()).to.equal(`Rows shown: ${rows(element).length} of ${all}.`);
      expect(rows(element).length).to.be.below(all);
      expect(await toggle()).to.equal(`Rows shown: ${all} of ${all}.`);
    });

    it('says that nothing differs in the one status that it has, where all can read it', async () => {
      const element = await compare(`${both} criteria="issuer fee"`);
      const status = element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
      element.shadowRoot!.querySelector<HTMLInputElement>('.tools input')!.click();
      await element.updateComplete;
      expect(textOf(status)).to.equal('Nothing differs in the rows shown.');
      expect(status.offsetHeight).to.be.above(10);
      expect(textOf(element.shadowRoot).split('Nothing differs')).to.have.length(2);
    });

    it('leaves the terms open that the learner opened, although some of them go with their rows', async () => {
      const element = await compare('certifications="p3o-foundation p3o-practitioner"');
      const terms = () => element.shadowRoot!.querySelector<HTMLDetailsElement>('details:not([part])')!;
      const before = textOf(terms());
      terms().open = true;
      element.shadowRoot!.querySelector<HTMLInputElement>('.tools input')!.click();
      await element.updateComplete;
      expect(textOf(terms())).not.to.equal(before);
      expect(terms().open).to.be.true;
    });

    it('leaves the focus on a link whose row another one has left', async () => {
      const element = await compare('criteria="exam recognition"');
      const focused = () => element.shadowRoot!.activeElement;
      element.shadowRoot!.querySelector<HTMLElement>('[part~=recognition] a')!.focus();
      const href = focused()!.getAttribute('href');
      element.criteria = 'recognition';
      await element.updateComplete;
      expect(focused()!.getAttribute('href')).to.equal(href);
    });

    it('says nothing of what the page switches', async () => {
      const element = await compare(both);
      element.differencesOnly = true;
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.querySelector('[role=status]'))).to.equal('');
    });

    it('says so where nothing differs', async () => {
      const element = await compare(`${both} criteria="issuer fee" differences-only`);
      expect(rows(element)).to.be.empty;
      expect(textOf(part(element, 'note'))).to.equal('Nothing differs in the rows shown.');
    });
  });

  describe('narrow and wide', () => {
    const shown = async (width: number) => {
      const page = await place(`<div style="inline-size: ${width}px"><pmo-comparison></pmo-comparison></div>`);
      const element = page.querySelector('pmo-comparison')!;
      await element.updateComplete;
      const [first, second] = parts(element, 'row', 'focus')[0]!.querySelectorAll('td');
      return {
        besides: second!.getBoundingClientRect().left > first!.getBoundingClientRect().right - 2,
        named: getComputedStyle(parts(element, 'label')[0]!).visibility === 'visible',
        overflow: part(element, 'table').scrollWidth > part(element, 'table').clientWidth,
      };
    };

    it('sets columns side by side where there is room', async () => {
      expect(await shown(900)).to.deep.equal({ besides: true, named: false, overflow: false });
    });

    it('stacks the columns on a phone, each value with the name of its certification', async () => {
      expect(await shown(320)).to.deep.equal({ besides: false, named: true, overflow: false });
    });

    it('keeps a figure and its unit together, with the bracket before and the mark after it, as long as there is room', async () => {
      const page = await place('<div><pmo-comparison certifications="pmo pmp capm"></pmo-comparison></div>');
      const element = page.querySelector('pmo-comparison')!;
      await element.updateComplete;
      const figures = parts(element, 'cell').flatMap((found) => [...found.querySelectorAll('b')]);
      const torn: string[] = [];
      const lineOf = (text: Text, at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return Math.round(range.getBoundingClientRect().bottom / 8);
      };
      /** The text beside a figure; what a template leaves between is not to be seen. */
      const beside = (figure: Node, side: 'previousSibling' | 'nextSibling') => {
        let node = figure[side];
        while (node instanceof Comment || (node instanceof Text && !node.data.trim())) node = node[side];
        return node instanceof Text ? node : new Text('');
      };
      let brackets = 0;
      for (let width = 280; width <= 1000; width += 24) {
        page.style.inlineSize = `${width}px`;
        for (const figure of figures) {
          const text = [...figure.childNodes].find((node) => node instanceof Text)!;
          const [before, after] = [beside(figure, 'previousSibling'), beside(figure, 'nextSibling')];
          const [start, end] = [lineOf(text, 0), lineOf(text, text.length - 1)];
          const opens = before.data.endsWith('(');
          const ends = /^[,.)]/.test(after.data);
          if (opens || ends) brackets++;
          if (
            start !== end ||
            (opens && lineOf(before, before.length - 1) !== start) ||
            (ends && lineOf(after, 0) !== end)
          )
            torn.push(`${width}: ${before.data}${text.data}${after.data}`);
        }
      }
      expect(brackets).to.be.above(100);
      expect(figures).to.have.length.above(20);
      expect(torn).to.deep.equal([]);
    });

    it('stays a table for assistive technology at any width', async () => {
      const element = await compare();
      expect(part(element, 'table').getAttribute('role')).to.equal('table');
      expect(part(element, 'table').querySelectorAll('[role="columnheader"]')).to.have.length(2);
      expect(part(element, 'table').querySelectorAll('[role="rowheader"]')).to.have.length(10);
      expect(part(element, 'table').querySelector('caption')).to.exist;
    });

    for (const columns of ['pmp', 'pmp capm', 'pmo pmp capm', 'pmo pmp capm p3o-practitioner'])
      it(`has as many cells in each row as in the row of heads, for ${columns} at any width`, async () => {
        const page = await place(
          `<div><pmo-comparison certifications="${columns}" highlight="pmp"></pmo-comparison></div>`,
        );
        const element = page.querySelector('pmo-comparison')!;
        await element.updateComplete;
        const lines = [...part(element, 'table').querySelectorAll('tr')];
        for (let width = 280; width <= 1200; width += 20) {
          page.style.inlineSize = `${width}px`;
          for (const line of lines) {
            // What has no box is not there for assistive technology, and the rest of the row moves by one column.
            const there = [...line.children].filter((node) => node.getClientRects().length);
            expect(there.length, `${width} px: ${textOf(line)}`).to.equal(columns.split(' ').length + 1);
          }
        }
      });
  });
});
