import { expect } from '@open-wc/testing';
import type { PmoBenefitsElement } from '../../src/index.js';
import { part, parts, place, textOf, warningsOf } from '../support/page.js';

const benefits = (attributes = '') => place<PmoBenefitsElement>(`<pmo-benefits ${attributes}></pmo-benefits>`);

describe('<pmo-benefits>', () => {
  it('shows the four benefits of a PMO certification', async () => {
    expect(parts(await benefits(), 'label').map(textOf)).to.deep.equal([
      'Specialised expertise',
      'Career advancement',
      'Strategic impact',
      'Recognition',
    ]);
  });

  it('sets the headings of the benefits one level under its own', async () => {
    expect(part(await benefits('heading-level="3"'), 'label').localName).to.equal('h4');
  });

  it('says how strong the evidence is, and that it is an issuer’s claim where it is one', async () => {
    const element = await benefits();
    expect(textOf(part(element, 'evidence', 'issuer'))).to.match(/^Issuer’s claim\./);
  });

  it('says where no published evidence was found', async () => {
    const element = await benefits('certification="p3o-foundation"');
    expect(textOf(part(element, 'evidence', 'none'))).to.equal('No published evidence found.');
  });

  it('says of a family by name what the sources say of its certifications', async () => {
    const evidence = part(await benefits(), 'evidence', 'issuer');
    expect(textOf(evidence)).to.match(/^Issuer’s claim\. PMI-PMOCP: PMI says that holders can support/);
    expect(evidence.querySelector('summary')!.ariaLabel).to.equal(
      '1 more: Specialised expertise, Benefits, PMO certification',
    );
  });

  it('calls the salary survey of the PMP’s issuer what it is', async () => {
    const text = textOf(part(await benefits('certification="pmp"'), 'evidence', 'survey'));
    expect(text)
      .to.contain('Survey by the issuer.')
      .and.to.contain('17% higher median pay')
      .and.to.contain('21 countries')
      .and.to.contain('Reported by holders in PMI’s own survey.');
  });

  it('counts nothing as evidence for a PMO certification that is about something else', async () => {
    for (const id of ['pmo', 'pmi-pmocp']) {
      const text = textOf((await benefits(`certification="${id}"`)).shadowRoot);
      expect(text).not.to.match(/73\s?%|47\s?%|17\s?%/);
    }
  });

  it('never shows more evidence as independent than there is', async () => {
    for (const id of ['pmo', 'pmp', 'pmi-pmocp']) {
      expect(parts(await benefits(`certification="${id}"`), 'evidence', 'independent')).to.be.empty;
    }
  });

  it('cites each piece of evidence', async () => {
    const element = await benefits('certification="pmp"');
    for (const evidence of parts(element, 'evidence')) {
      if (!evidence.getAttribute('part')!.includes('none')) expect(evidence.querySelector('a.cite')).to.exist;
    }
  });

  it('warns of an unknown certification and shows the family', async () => {
    const warnings = await warningsOf(async () => {
      expect((await benefits('certification="csm"')).certification).to.equal('pmo');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('"csm"');
  });
});
