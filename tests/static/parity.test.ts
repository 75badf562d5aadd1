import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CRITERIA } from '../../src/facts/ids.js';
import { content } from '../../src/facts/index.js';
import type { PmoTag, StaticOptions } from '../../src/static/index.js';
import { acmeContent } from '../support/acme.js';
import { renderStatic, settled, tags } from '../support/built.js';
import { warningsOf } from '../support/page.js';
import { difference, normalised, staticRoot } from './normalised.js';

type Attributes = Record<string, string>;

/** What the live element shows, given the same as the static renderer. */
async function live(tag: PmoTag, attributes: Attributes, { content, language }: StaticOptions): Promise<string> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (language) element.lang = language;
  if (content) Object.assign(element, { content });
  document.body.append(element);
  await settled(element);
  const html = normalised(element.shadowRoot!);
  element.remove();
  return html;
}

async function expectParity(tag: PmoTag, attributes: Attributes, options: StaticOptions = {}): Promise<void> {
  const html = await renderStatic(tag, attributes, options);
  expect(difference(normalised(staticRoot(html)), await live(tag, attributes, options))).to.equal('');
}

const COMMON: Attributes[] = [
  {},
  { heading: 'A <b>heading</b> & "more"' },
  { heading: '' },
  { 'heading-level': '4' },
  { theme: 'dark' },
  { theme: 'page' },
  { 'action-href': 'https://provider.example/course?a=1&b=2', 'action-label': '"Book" <now>' },
  { 'action-href': '/courses' },
  { 'action-href': 'javascript:alert(1)' },
];

const CERTIFICATIONS = [...content.families, ...content.certifications].map(({ id }) => id);
const ofEach = (name: string) => CERTIFICATIONS.map((id) => ({ [name]: id }));

const OPTIONS: Record<PmoTag, Attributes[]> = {
  'pmo-comparison': [
    ...ofEach('certifications'),
    { certifications: 'pmp, pmi-pmocp, capm' },
    { certifications: 'ipmo-p p3o-practitioner pmo pmp', criteria: CRITERIA.join(' ') },
    { criteria: 'exam' },
    { highlight: 'pmp' },
    { 'differences-only': '', certifications: 'p3o-foundation p3o-practitioner' },
  ],
  'pmo-checklist': [
    ...ofEach('certification'),
    { certification: 'pmp', route: 'bachelor' },
    { certification: 'pmp', route: 'gac', persist: 'parity' },
  ],
  'pmo-benefits': ofEach('certification'),
  'pmo-process': ofEach('certification'),
  'pmo-guide': [
    ...ofEach('certification'),
    { sections: 'benefits overview' },
    { certifications: 'capm pmp', criteria: 'exam', highlight: 'capm', 'differences-only': '', 'heading-level': '3' },
    { certification: 'pmp', route: 'associate' },
  ],
};

describe('static HTML is what the live element shows', () => {
  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      for (const attributes of [...COMMON, ...OPTIONS[tag]])
        it(JSON.stringify(attributes), () => warningsOf(() => expectParity(tag, attributes)).then(() => undefined));

      it('in Spanish', () => expectParity(tag, {}, { language: 'es' }));

      it('with the content of a provider', () => expectParity(tag, {}, { content: acmeContent }));

      it('with the content of a provider about its own certificate, in Spanish', () =>
        expectParity(
          tag,
          { certification: 'acme-pmo', certifications: 'acme-pmo pmp' },
          {
            content: acmeContent,
            language: 'es',
          },
        ));
    });
  }

  it('whatever the options', async function () {
    this.timeout(120_000);
    const junk = fc.constantFrom('', 'nonsense', '“pmp”', 'PMP', '[object Object]', '<b>', 'false', '9', 'true');
    const one = fc.oneof(fc.constantFrom(...CERTIFICATIONS), junk);
    const several = fc.array(one, { maxLength: 5 }).map((ids) => ids.join(' '));
    const attributes = fc.record(
      {
        certification: one,
        certifications: several,
        criteria: fc.oneof(
          fc.shuffledSubarray([...CRITERIA]).map((ids) => ids.join()),
          junk,
        ),
        sections: fc
          .shuffledSubarray(['overview', ...tags.slice(0, -1).map((tag) => tag.replace('pmo-', ''))])
          .map((ids) => ids.join()),
        highlight: one,
        'differences-only': junk,
        route: fc.oneof(fc.constantFrom('secondary', 'associate', 'bachelor', 'gac'), junk),
        heading: fc.oneof(junk, fc.string()),
        'heading-level': fc.oneof(fc.integer({ min: 0, max: 7 }).map(String), junk),
        theme: fc.oneof(fc.constantFrom('light', 'dark', 'page'), junk),
        'action-href': fc.oneof(junk, fc.webUrl()),
        'action-label': fc.oneof(junk, fc.string()),
      },
      { requiredKeys: [] },
    );
    await warningsOf(() =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...tags), attributes, fc.constantFrom('en', 'es'), (tag, given, language) =>
          expectParity(tag, given, { language }),
        ),
        { numRuns: 100 },
      ),
    );
  });
});
