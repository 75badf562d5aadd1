// What every element of the package keeps. A new one is under it by itself.
import * as suite from '../suites/element-suite.js';
import { type PmoTag, TAGS } from '../../src/static/tags.js';

/** Ways to write an element in which it looks otherwise than without attributes. */
const STATES: Partial<Record<PmoTag, readonly string[]>> = {
  'pmo-comparison': [
    'certifications="pmp pmi-pmocp p3o-practitioner ipmo-p" highlight="pmi-pmocp" criteria="exam domains delivery attempts salary fee"',
    'certifications="pmp" differences-only',
  ],
  'pmo-checklist': [
    'certification="pmp" route="bachelor" persist="axe"',
    'certification="p3o-foundation"',
    'certification="ipmo-p"',
    'certification="pmo"',
  ],
  'pmo-benefits': ['certification="pmp"', 'certification="ipmo-p"'],
  'pmo-process': ['certification="pmp"', 'certification="ipmo-p"'],
  'pmo-guide': ['certification="pmp" sections="checklist process"'],
};

for (const tag of TAGS) {
  const noun = tag.replace('pmo-', '');
  describe(`<${tag}>`, () => {
    suite.hasHeading(tag, noun);
    suite.hasSlots(tag);
    suite.offersAnAction(tag);
    suite.isThemed(tag, noun);
    suite.survivesThePage(tag);
    suite.citesItsSources(tag);
    suite.isAccessible(tag, ['', ...(STATES[tag] ?? [])]);
  });
}
