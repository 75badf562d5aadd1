import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { ChecklistState } from '../../../src/elements/checklist/model.js';
import { checklistText } from '../../../src/elements/checklist/text.js';
import { attributes } from '../../../src/options/checklist.js';
import { type Place, catalogueIn, inputOf } from '../../support/models.js';
import { modelOf, DIPLOMA } from './asked.js';

/** What else would do is said in each kind of what would do. */
const EXPERIENCE =
  'PMI-PMOCP: 36 months of project-related experience, in the last 8 years or an active PMP certification';
const KNOWLEDGE =
  'Essentials for PMO Managers: A recognised certificate in project management or suitable practical experience';

describe('a checklist as text', () => {
  const text = (given = {}, state: Partial<ChecklistState> = {}, place: Place = {}) => {
    const { options } = inputOf(attributes, given, place);
    return checklistText(options.certification, modelOf(given, state, place), catalogueIn(place)).split('\n');
  };

  it('has a box for each thing to fulfil, the verdict and the issuer’s page', () => {
    expect(text({}, { progress: { checked: ['pmi-pmocp/secondary'] } })).to.deep.equal([
      'Do you meet the PMI-PMOCP™ prerequisites?',
      '',
      `[x] ${DIPLOMA}`,
      '[ ] 36 months of project-related experience, in the last 8 years or an active PMP certification',
      '[ ] 10 hours of PMO education',
      '',
      '1 of 3 met',
      'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    ]);
  });

  it('names the chosen route, and before that the choice', () => {
    expect(text({ certification: 'pmp', route: 'gac' })[1]).to.equal('GAC-accredited degree');
    expect(text({ certification: 'pmp' }).slice(1, 3)).to.deep.equal(['', '[ ] Your education']);
  });

  it('is the one sentence where there is nothing to tick', () => {
    expect(text({ certification: 'p3o-foundation' }).slice(-2)).to.deep.equal([
      'P3O Foundation asks for no prerequisites.',
      'https://www.peoplecert.org/',
    ]);
  });

  it('of a family is what its kinds say', () => {
    expect(text({ certification: 'pmo' })).to.deep.equal([
      'What may a PMO certification ask for?',
      '',
      'Education',
      `PMI-PMOCP: ${DIPLOMA}`,
      '',
      'Experience',
      EXPERIENCE,
      KNOWLEDGE,
      '',
      'Coursework',
      'PMI-PMOCP: 10 hours of PMO education',
      '',
      'Set by the issuer',
      EXPERIENCE,
      'P3O Practitioner: P3O Foundation, passed',
      KNOWLEDGE,
    ]);
  });

  it('begins with the heading that the page gives', () => {
    expect(text({ heading: 'Ready?' })[0]).to.equal('Ready?');
  });
});
