import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type TemplateResult, html } from 'lit';
import { templateHtml } from '../../src/static/template-html.js';
import { cites, sourcesTemplate } from '../../src/view/citations.js';
import { escaped } from '../../src/view/escape.js';
import { figures } from '../../src/view/figures.js';
import { footer } from '../../src/view/footer.js';
import { heading } from '../../src/view/heading.js';
import { newTab, spokenText } from '../../src/view/new-tab.js';
import { offerTemplate } from '../../src/view/offer.js';
import { remark, restTemplate, told } from '../../src/view/told.js';

/** As HTML on one line, without the marks that keep texts apart. */
const htmlOf = (content: unknown): string =>
  templateHtml(html`${content as TemplateResult}`, () => '')
    .replaceAll('<!---->', '')
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .replace(/> </g, '><')
    .trim();

const PAGE = {
  href: 'https://pmi.example/?a=1&b=2',
  text: 'Page',
  label: 'Page (opens in a new tab)',
  around: undefined,
};
const LINK =
  'href="https://pmi.example/?a=1&amp;b=2" target="_blank" rel="noopener" aria-label="Page (opens in a new tab)"';

describe('marked text', () => {
  for (const [title, text, expected] of [
    ['is text where nothing is marked', 'Text', 'Text'],
    ['is nothing where there is none', '', ''],
    [
      'sets figures off, each on one line, and nobody translates them',
      ['In ', '24 to 60 months', '.'],
      'In <b translate="no">24\u00a0to\u00a060\u00a0months</b>.',
    ],
    ['may begin with a figure', ['', '35 hours', ' of training'], '<b translate="no">35\u00a0hours</b> of training'],
    ['is no HTML', ['<b>', '<1'], '&lt;b&gt;<b translate="no">&lt;1</b>'],
  ] as const)
    it(title, () => {
      // Spaces that do not break are what this is about.
      expect(templateHtml(html`${figures(text)}`, () => '').replaceAll('<!---->', '')).to.equal(expected);
    });
});

describe('a text in another language', () => {
  it('says which, with its figures', () => {
    expect(htmlOf(figures(['In ', '2 days'], 'fr'))).to.equal(
      '<span lang="fr" dir="auto">In <b translate="no">2 days</b></span>',
    );
  });
});

describe('lines of a family', () => {
  const line = { text: 'A: one', lang: undefined, cites: [], remarks: [] };
  const rest = { key: 'pmo exam', summary: '1 more', label: '1 more: Exam, PMO', lines: [line] };

  it('beyond the first few are closed, have a name that tells them from others, and keep their state by a key', () => {
    expect(htmlOf(restTemplate(rest, (one) => html`<p>${told(one)}</p>`))).to.equal(
      '<details class="rest" data-rest="pmo exam"><summary class="further" aria-label="1 more: Exam, PMO">1 more</summary><p>A: one</p></details>',
    );
  });

  it('are all there where they are few', () => {
    expect(htmlOf(restTemplate(undefined, told))).to.equal('');
  });

  it('have their remarks, in the language of each', () => {
    expect(htmlOf(remark({ text: 'Enfin', lang: 'fr' }))).to.equal(
      '<p part="note" class="muted"><span lang="fr" dir="auto">Enfin</span></p>',
    );
  });
});

describe('headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`of level ${level} are real ones`, () => {
      expect(htmlOf(heading(level, 'A & B'))).to.equal(
        `<h${level} part="heading" class="heading">A &amp; B</h${level}>`,
      );
    });

  it('have another part where they are other ones', () => {
    expect(htmlOf(heading(3, 'A', 'label'))).to.equal('<h3 part="label" class="label">A</h3>');
  });
});

describe('links that open a new tab', () => {
  it('say so in their name', () => {
    expect(htmlOf(newTab(PAGE))).to.equal(`<a ${LINK}>Page</a>`);
  });

  it('have a class, the language of the page behind them, and a text that nobody translates, where they are told to', () => {
    expect(htmlOf(newTab(PAGE, { class: 'address', isName: true, hreflang: 'es' }))).to.equal(
      `<a class="address" translate="no" hreflang="es" ${LINK}>Page</a>`,
    );
  });

  it('say so around a text in another language', () => {
    const link = {
      href: '#',
      text: { text: 'Página', lang: 'es' },
      label: undefined,
      around: ['', ' (opens in a new tab)'],
    } as const;
    expect(htmlOf(newTab(link))).to.equal(
      '<a href="#" target="_blank" rel="noopener"><span lang="es" dir="auto">Página</span><span class="new-tab unseen"> (opens in a new tab)</span></a>',
    );
  });

  it('mark a text in another language, and no other', () => {
    expect(htmlOf(spokenText('Page'))).to.equal('Page');
    expect(htmlOf(spokenText({ text: 'Página', lang: 'es' }))).to.equal('<span lang="es" dir="auto">Página</span>');
  });
});

describe('numbers of sources', () => {
  it('are links, each after a space that does not break', () => {
    expect(htmlOf(cites([{ number: '1', link: PAGE, named: undefined }]))).to.equal(
      `&nbsp;<a class="cite" translate="no" ${LINK}>1</a>`,
    );
  });

  it('without a page are named for those who do not see them', () => {
    const named = ['Source 1: ', { text: 'Un libro', lang: 'es' }, ''] as const;
    expect(htmlOf(cites([{ number: '1', link: undefined, named }]))).to.equal(
      '&nbsp;<span class="cite"><span aria-hidden="true">1</span><span class="unseen">Source 1: <span lang="es" dir="auto">Un libro</span></span></span>',
    );
  });

  it('are nothing where nothing is cited', () => {
    expect(htmlOf(cites([]))).to.equal('');
  });
});

describe('the list of sources', () => {
  it('is nothing where nothing is cited', () => {
    expect(htmlOf(sourcesTemplate(undefined, 'key'))).to.equal('');
  });

  it('is closed, has a name that tells it from others, and a line for each', () => {
    const about = { hreflang: undefined, about: 'PMI, undated.' };
    const list = {
      summary: 'Sources (2)',
      label: 'Sources (2): PMP®',
      sources: [
        { ...about, id: 'page', link: PAGE, title: 'Page' },
        { ...about, id: 'book', link: undefined, title: 'A book' },
      ],
    };
    // Browsers drop spaces at the ends of a line.
    expect(htmlOf(sourcesTemplate(list, 'key')).replace(/(<li>) | (<\/li>)/g, '$1$2')).to.equal(
      '<details part="sources"><summary aria-label="Sources (2): PMP®">Sources (2)</summary><ol>' +
        `<li><a class="address" translate="no" ${LINK}>Page</a>. PMI, undated.</li><li>A book. PMI, undated.</li></ol></details>`,
    );
  });
});

describe('a provider’s link', () => {
  const offer = { certification: 'pmp', href: '/pmp', label: 'PMP course', note: undefined, name: undefined };

  it('is nothing where there is none', () => {
    expect(htmlOf(offerTemplate(undefined, () => {}))).to.equal('');
  });

  for (const [title, changes, expected] of [
    [
      'is a link in a paragraph',
      {},
      '<p class="action"><a part="action" href="/pmp" rel="noopener">PMP course</a></p>',
    ],
    [
      'has a name and a remark where there are some',
      { name: 'PMP course: PMP®', note: 'From March' },
      '<p class="action"><a part="action" href="/pmp" rel="noopener" aria-label="PMP course: PMP®">PMP course</a><span class="muted">From March</span></p>',
    ],
  ] as const)
    it(title, () => {
      expect(htmlOf(offerTemplate({ ...offer, ...changes }, () => {}))).to.equal(expected);
    });
});

describe('the footer', () => {
  for (const [title, age, expected] of [
    ['says whose marks the names are', undefined, '<p>Marks.</p>'],
    ['says how old the facts are, where there are some', 'Compared.', '<p>Marks.</p><p>Compared.</p>'],
  ] as const)
    it(title, () => {
      expect(htmlOf(footer('Marks.', age))).to.equal(
        `<footer role="none" part="footer" class="footer"><slot name="footer"></slot>${expected}</footer>`,
      );
    });
});

describe('text in HTML', () => {
  for (const [value, expected] of [
    ['a & b', 'a &amp; b'],
    ['<b>', '&lt;b&gt;'],
    ['"', '&quot;'],
    ['&amp;', '&amp;amp;'],
    [0, '0'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
  ] as const)
    it(`is "${expected}" for ${JSON.stringify(value)}`, () => {
      expect(escaped(value)).to.equal(expected);
    });
});
