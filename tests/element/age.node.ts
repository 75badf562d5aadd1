import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isOutdated } from '../../src/element/age.js';
import { frameOf } from '../../src/element/model.js';
import { CitedSources } from '../../src/catalogue/cited-sources.js';
import { table } from '../../src/options/table.js';
import { inputOf } from '../support/models.js';

describe('facts that were compared with their sources', () => {
  for (const [month, today, outdated] of [
    ['2026-11', '2026-11-23', false],
    ['2026-11', '2027-11-30', false],
    ['2026-11', '2027-12-01', true],
    ['2025-12', '2027-01-01', true],
    ['2026-11', '2040-01-15', true],
    // A clock that is wrong.
    ['2026-11', '1970-01-15', false],
  ] as const)
    it(`are ${outdated ? 'old' : 'fresh'} on ${today} if that was in ${month}`, () => {
      expect(isOutdated(month, new Date(`${today}T12:00:00`))).to.equal(outdated);
    });

  for (const [title, month, age] of [
    [
      'say when that was',
      `${new Date().getFullYear()}-${String(new Date().getMonth() + 1).padStart(2, '0')}`,
      /^Facts were compared with archived copies in /,
    ],
    ['say that it is long ago', '2001-01', /^These facts were compared more than twelve months ago, in January 2001\./],
  ] as const)
    it(title, () => {
      const input = inputOf(table.benefits.attributes);
      const { catalogue } = input;
      const months = { ...catalogue.months, '2001-01': 'January 2001' };
      const cited = new CitedSources(catalogue);
      cited.cite([[month, 'pmp-page']]);
      const frame = frameOf(
        { ...input, catalogue: { ...catalogue, months } },
        { noun: 'benefits', heading: '', intro: '', shown: ['pmp'], cited },
      );
      expect(frame.age).to.match(age);
    });
});
