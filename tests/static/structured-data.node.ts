import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseContent } from '../../src/provider/parse-content.js';
import {
  type CourseData,
  type CredentialData,
  type StructuredData,
  structuredData,
  structuredDataScript,
} from '../../src/static/structured-data.js';
import { acmeContent } from '../support/acme.js';
import { warningsOf } from '../support/warnings.js';

const acme = parseContent(acmeContent);
const page = 'https://acme.example/certifications?from=menu';

const credentials = (data: StructuredData) =>
  data['@graph'].filter((node): node is CredentialData => node['@type'] === 'EducationalOccupationalCredential');
const courses = (data: StructuredData) =>
  data['@graph'].filter((node): node is CourseData => node['@type'] === 'Course');
const credential = (...request: Parameters<typeof structuredData>) => credentials(structuredData(...request))[0]!;

describe('structured data', () => {
  it('describes a certification by its names, focus, issuer and cycle', () => {
    expect(structuredData('pmi-pmocp')).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'EducationalOccupationalCredential',
          '@id': '#certification-pmi-pmocp',
          name: 'PMI-PMOCP™ certification',
          alternateName: 'PMI-PMOCP',
          description: 'Supporting, creating and leading a PMO that fits its organisation',
          credentialCategory: 'certification',
          recognizedBy: {
            '@type': 'Organization',
            name: 'Project Management Institute',
            alternateName: 'PMI',
            url: 'https://www.pmi.org/',
          },
          validFor: 'P3Y',
          url: 'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
        },
      ],
    });
  });

  it('keeps the remark that must stand beside a description, and takes no front page for a credential’s own', () => {
    const { description, url } = credential('p3o-foundation');
    expect(description).to.contain('offices are set up, developed and run\nNow in the PRINCE2 family');
    expect(url).to.equal(undefined);
  });

  it('gives no cycle where none is known', () => {
    expect(credential('ipmo-p')).not.to.have.property('validFor');
  });

  it('gives no cycle where a remark belongs to its years', () => {
    const own = structuredClone(acmeContent.certifications[0]!);
    const years = { value: 2, sources: ['acme'], checked: '2026-11' };
    const withCycle = (note?: string) =>
      parseContent({
        ...acmeContent,
        certifications: [{ ...own, renewal: { years: { ...years, ...(note && { note }) } } }],
      });
    expect(credential('acme-pmo', {}, { content: withCycle() }).validFor).to.equal('P2Y');
    expect(credential('acme-pmo', {}, { content: withCycle('trainers') })).not.to.have.property('validFor');
  });

  it('takes several certifications, each described once', () => {
    const data = structuredData('pmp, pmi-pmocp pmp', acme.offers, { url: page });
    expect(credentials(data).map((node) => node.alternateName)).to.deep.equal(['PMP', 'PMI-PMOCP']);
    expect(courses(data).map(({ name }) => name)).to.deep.equal(['PMP course', 'PMO course']);
    expect(structuredData(['pmp', 'pmi-pmocp'], acme.offers, { url: page })).to.deep.equal(data);
  });

  it('describes no credential for a family, but the course that is offered for it', () => {
    const pmo = { label: 'PMO basics', href: 'https://acme.example/basics' };
    expect(structuredData('pmo')['@graph']).to.deep.equal([]);
    expect(structuredData('pmo', { ...acme.offers, pmo })['@graph']).to.deep.equal([
      { '@type': 'Course', name: 'PMO basics', url: 'https://acme.example/basics' },
    ]);
  });

  it('drops unknown ids with one warning that lists the valid ones', async () => {
    const warnings = await warningsOf(() => {
      expect(structuredData('pmpp')['@graph']).to.deep.equal([]);
      expect(structuredData('pmpp')['@graph']).to.deep.equal([]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('"pmpp"').and.to.contain('pmo, pmp, capm');
    await warningsOf(() => expect(credentials(structuredData('prince2 capm'))).to.have.length(1));
  });

  for (const nothing of ['', [], null, undefined, {}, '[object Object]'])
    it(`is empty for ${JSON.stringify(nothing)}, and throws nothing`, async () => {
      await warningsOf(() => expect(structuredData(nothing as string)['@graph']).to.deep.equal([]));
    });

  it('is plain data that JSON carries unchanged, the same each time, without touching what it was given', () => {
    const before = structuredClone(acme);
    for (const id of ['pmo', 'pmp', 'p3o-foundation', 'acme-pmo']) {
      const make = () => structuredData(id, acme.offers, { content: acme, url: page, provider: { name: 'Acme' } });
      expect(JSON.parse(JSON.stringify(make()))).to.deep.equal(make());
      expect(JSON.stringify(make())).to.equal(JSON.stringify(make()));
    }
    expect(acme).to.deep.equal(before);
  });
});

describe('structured data of a provider’s content', () => {
  it('describes its own certificate with what is known of it', () => {
    expect(credential('acme-pmo', {}, { content: acme, url: page })).to.deep.equal({
      '@type': 'EducationalOccupationalCredential',
      '@id': `${page}#certification-acme-pmo`,
      name: 'Acme PMO Certificate',
      credentialCategory: 'certification',
      recognizedBy: { '@type': 'Organization', name: 'Acme', url: 'https://acme.example/' },
      url: 'https://acme.example/pmo',
    });
  });
});

describe('the courses of structured data', () => {
  it('are those that are offered for the certification', () => {
    expect(courses(structuredData('pmp'))).to.be.empty;
    expect(courses(structuredData('capm', acme.offers))).to.be.empty;
    expect(courses(structuredData('pmp', {}, { content: acme }))).to.be.empty;
    expect(courses(structuredData('pmp', undefined, { content: acme }))).to.have.length(1);
  });

  it('are about the certification for which they prepare, and award nothing', () => {
    const provider = { name: 'Acme', url: '/about' };
    const data = structuredData('pmi-pmocp', acme.offers, { url: page, provider });
    expect(courses(data)).to.deep.equal([
      {
        '@type': 'Course',
        name: 'PMO course',
        description: 'From March',
        url: 'https://acme.example/pmo',
        about: { '@id': credentials(data)[0]!['@id'] },
        provider: { '@type': 'Organization', name: 'Acme', url: 'https://acme.example/about' },
      },
    ]);
  });

  for (const [href, url, absolute] of [
    ['https://courses.example/pmp', page, 'https://courses.example/pmp'],
    ['https://courses.example/pmp', undefined, 'https://courses.example/pmp'],
    ['/pmp', page, 'https://acme.example/pmp'],
    ['/pmp', 'http://localhost:8000/page', 'http://localhost:8000/pmp'],
    ['#pmp', page, `${page}#pmp`],
    ['?course=pmp', page, 'https://acme.example/certifications?course=pmp'],
    ['/pmp', undefined, undefined],
    ['#pmp', undefined, undefined],
    ['mailto:courses@acme.example', page, undefined],
  ] as const)
    it(`lead to ${absolute ?? 'no address'} for "${href}" on ${url ?? 'an unknown page'}`, () => {
      const [course] = courses(structuredData('pmp', { pmp: { label: 'PMP course', href } }, url ? { url } : {}));
      expect(course!.name).to.equal('PMP course');
      expect(course!.url).to.equal(absolute);
    });

  for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'http://acme.example/pmp'])
    it(`are left out with one warning where they lead to ${JSON.stringify(href)}`, async () => {
      const warnings = await warningsOf(() => {
        for (const url of [page, undefined, page]) {
          const data = structuredData('pmp', { pmp: { label: 'PMP course', href } }, url ? { url } : {});
          expect(data['@graph']).to.have.length(1);
        }
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('offers.pmp.href').and.to.contain('https or mailto');
    });

  it('do without the address of a page or provider that is none, with a warning', async () => {
    const warnings = await warningsOf(() => {
      const provider = { name: 'Acme', url: 'javascript:alert(1)' };
      const [course] = courses(structuredData('pmp', acme.offers, { url: '/certifications', provider }));
      expect(course).not.to.have.property('url');
      expect(course!.provider).to.deep.equal({ '@type': 'Organization', name: 'Acme' });
    });
    expect(warnings).to.have.length(2);
  });
});

describe('the script with structured data', () => {
  const nasty = '</script><!-- <script> & \u2028 \u2029 "quoted" \\ \ud800';
  const data = structuredData('pmp', { pmp: { label: nasty, href: '/pmp' } });

  it('holds nothing that could end it, and the same data', () => {
    const script = structuredDataScript(data);
    const [, json] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script)!;
    expect(json).not.to.match(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json!)).to.deep.equal(data);
  });
});
