import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import { derive } from '../../src/derive/derive.js';
import { Wording } from '../../src/derive/wording.js';
import { CRITERIA } from '../../src/facts/ids.js';
import { type ProviderContent, content } from '../../src/facts/index.js';
import { parseContent } from '../../src/provider/parse-content.js';
import { en as english } from '../../src/catalogue/en.js';
import { es } from '../../src/catalogue/es.js';
import { addLanguage, type PmoComparisonElement } from '../../src/index.js';
import {
  type CredentialData,
  type StructuredData,
  structuredData,
  structuredDataScript,
} from '../../src/static/structured-data.js';
import { acmeContent } from '../support/acme.js';
import { languages } from '../support/languages.js';
import { part, place, textOf, warningsOf } from '../support/page.js';

const acme = parseContent(acmeContent);
const ids = content.certifications.map(({ id }) => id);

const credentials = (data: StructuredData) =>
  data['@graph'].filter((node): node is CredentialData => node['@type'] === 'EducationalOccupationalCredential');
const credential = (...request: Parameters<typeof structuredData>) => credentials(structuredData(...request))[0]!;

/** A comparison of one column with every row, as a learner reads it. */
async function shown(id: string, { language = english, host }: { language?: Catalogue; host?: ProviderContent } = {}) {
  addLanguage(language);
  const area = await place<HTMLElement & PmoComparisonElement>(`<div lang="${language.lang}"></div>`);
  const element = document.createElement('pmo-comparison');
  element.certifications = id;
  element.criteria = CRITERIA;
  element.content = host;
  area.append(element);
  await element.updateComplete;
  return element;
}

/** What is not meant for readers: addresses, ids, types, terms and durations. */
const FOR_MACHINES = ['@context', '@type', '@id', 'url', 'credentialCategory', 'validFor'];

/** Every string that is meant for readers, line by line. */
function strings(value: unknown, key = ''): string[] {
  if (FOR_MACHINES.includes(key)) return [];
  if (typeof value === 'string') return value.split('\n');
  return Object.entries(value as object).flatMap(([name, child]) => strings(child, Array.isArray(value) ? key : name));
}

// What is data alone stands in structured-data.node.ts.
describe('structured data, beside a comparison of the same', () => {
  for (const words of languages)
    for (const id of ids)
      it(`says of ${id} nothing that the comparison does not show in "${words.lang}"`, async () => {
        const language = derive(content, words);
        const data = structuredData(id, {}, { language });
        const element = await shown(id, { language });
        const said = strings(data);
        expect(said).to.have.length.above(1);
        for (const text of said) expect(textOf(element.shadowRoot)).to.contain(text);

        const renewal = textOf(part(element, 'row', 'renewal'));
        const { validFor } = credentials(data)[0]!;
        const years = validFor?.match(/^P(\d+)Y$/)?.[1];
        if (validFor) expect(renewal).to.contain(new Wording(words).say('{years:year}', { years: Number(years) }));
        else expect(renewal).to.contain(words.messages.unknown);
      });

  it('says nothing that the comparison does not show, its offer included', async () => {
    for (const id of ['pmp', 'pmi-pmocp', 'acme-pmo']) {
      const text = textOf((await shown(id, { host: acme })).shadowRoot);
      for (const line of strings(structuredData(id, undefined, { content: acme }))) expect(text).to.contain(line);
    }
  });

  it('uses the words of the provider where the widgets do', async () => {
    const host = parseContent({ text: { es: { 'certifications.pmp.focus': 'Proyectos de todo tipo' } } });
    const { description } = credential('pmp', {}, { content: host, language: es });
    expect(description).to.equal('Proyectos de todo tipo');
    expect(textOf((await shown('pmp', { language: es, host })).shadowRoot)).to.contain(description);
    expect(credential('pmp', {}, { content: host }).description).to.equal('Leading and directing projects');
  });

  it('leaves out what the provider hides', async () => {
    const hide = ['criterion:focus', 'criterion:renewal', 'criterion:issuer', 'certification:capm'];
    const host = parseContent({ hide });
    const node = credential('pmp', {}, { content: host });
    expect(node).not.to.have.any.keys('description', 'validFor');
    expect(node.recognizedBy).to.deep.equal({ '@type': 'Organization', name: 'PMI', url: 'https://www.pmi.org/' });
    const text = textOf((await shown('pmp', { host })).shadowRoot);
    for (const line of strings(node)) expect(text).to.contain(line);
    await warningsOf(() => expect(structuredData('capm', {}, { content: host })['@graph']).to.deep.equal([]));
  });
});

describe('the script with structured data', () => {
  const nasty = '</script><!-- <script> & \u2028 \u2029 "quoted" \\ \ud800';
  const data = structuredData('pmp', { pmp: { label: nasty, href: '/pmp' } });

  it('is one element for a parser, with its nonce, and reads back as it was', () => {
    for (const nonce of [undefined, 'r4nd0m+/==', '"><img src=x>&amp;']) {
      const { head, body } = new DOMParser().parseFromString(structuredDataScript(data, nonce), 'text/html');
      expect([...head.children, ...body.childNodes].map((node) => node.nodeName)).to.deep.equal(['SCRIPT']);
      const script = head.querySelector('script')!;
      expect(script.type).to.equal('application/ld+json');
      expect(script.getAttribute('nonce')).to.equal(nonce ?? null);
      expect(JSON.parse(script.text)).to.deep.equal(data);
    }
  });
});
