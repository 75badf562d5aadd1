import { content } from '../../src/facts/index.js';
import { expect } from '@open-wc/testing';
import type { PmoProcessElement } from '../../src/index.js';
import { part, parts, place, textOf } from '../support/page.js';

const process = (attributes = '') => place<PmoProcessElement>(`<pmo-process ${attributes}></pmo-process>`);
const step = (element: Element, id: string) => textOf(part(element, 'step', id));

describe('<pmo-process>', () => {
  it('is an ordered list of five steps', async () => {
    const element = await process();
    expect(parts(element, 'label').map(textOf)).to.deep.equal([
      'Choose a programme',
      'Meet the prerequisites',
      'Prepare',
      'Take the exam',
      'Maintain it',
    ]);
    expect([...element.shadowRoot!.querySelectorAll('ol.process > li')]).to.have.length(5);
  });

  it('reads well without its picture', async () => {
    const element = await process('certification="pmp"');
    for (const drawing of element.shadowRoot!.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(drawing)).to.equal('');
    }
  });

  it('has the figures of the PMP certification in its steps', async () => {
    // What they are says tests/elements/comparison.test.ts alone, so that a corrected fact is one sentence.
    const { questions, scored, minutes } = content.certifications.find(({ id }) => id === 'pmp')!.exam!;
    const element = await process('certification="pmp"');
    expect(step(element, 'qualify'))
      .to.contain('24 to 60 months of leading projects')
      .and.to.contain('Complete PMI’s application. It may be picked for an audit');
    expect(step(element, 'prepare')).to.contain('35 hours').and.to.contain('reported to be changing');
    expect(step(element, 'exam'))
      .to.contain(`${questions!.value} questions (${scored!.value} scored) in ${minutes!.value} minutes`)
      .and.to.contain('3 attempts within 1 year')
      .and.to.contain('once the application is accepted');
    expect(step(element, 'maintain')).to.contain('60 PDUs every 3 years');
  });

  it('draws the renewal cycle with a point for today and one for each year', async () => {
    const points = (element: Element) => part(element, 'step', 'maintain').querySelectorAll('circle').length;
    expect(points(await process('certification="pmi-pmocp"'))).to.equal(4);
    expect(points(await process('certification="ipmo-p"'))).to.equal(0);
  });

  it('says what is unknown, and where to look', async () => {
    const element = await process('certification="ipmo-p"');
    for (const id of ['qualify', 'exam', 'maintain'])
      expect(step(element, id)).to.contain('Unknown').and.to.contain('Check with AIPMO');
  });

  it('derives the steps of the family from its certifications', async () => {
    const element = await process();
    expect(step(element, 'exam')).to.contain('PMI-PMOCP: 120 questions').and.to.contain('5 more');
    expect(step(element, 'maintain')).to.contain('P3O Practitioner: Every 3 years');
  });
});
