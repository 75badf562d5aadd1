/** Contracts that every element of the package keeps; tests/elements/contracts.test.ts calls them for each. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { PmoElement } from '../../src/element/pmo-element.js';
import { frames, part, parts, place, textOf, warningsOf } from '../support/page.js';
import { TRANSLATORS, translateAll } from '../support/translator.js';

/** axe finds nothing, in light and dark, narrow and wide. `states` are further ways to write the element. */
export function isAccessible(tag: string, states: readonly string[] = ['']): void {
  for (const state of states) {
    for (const theme of ['light', 'dark']) {
      for (const width of ['narrow', 'wide']) {
        it(`is accessible: ${theme}, ${width}${state && `, ${state}`}`, async () => {
          const frame = await place<PmoElement>(
            `<div><style>.narrow { inline-size: 320px } .wide { inline-size: 1000px }</style>
              <div class="${width}"><${tag} theme="${theme}" ${state}></${tag}></div></div>`,
          );
          const element = frame.querySelector<PmoElement>(tag)!;
          await element.updateComplete;
          for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  it('is accessible in forced colours', async () => {
    const element = await place<PmoElement>(`<${tag}></${tag}>`);
    await executeServerCommand('media', { 'forced-colors': 'active' });
    try {
      await expect(element).to.be.accessible();
    } finally {
      await executeServerCommand('media', {});
    }
  });
}

/** The heading's text, level and absence; the accessible name stays. */
export function hasHeading(tag: string, noun: string): void {
  it('has a heading of level 2 unless told otherwise', async () => {
    const element = await place(`<${tag}></${tag}>`);
    expect(part(element, 'heading').localName).to.equal('h2');
    expect(part(element, noun).getAttribute('aria-label')).to.equal(textOf(part(element, 'heading')));
  });

  it('takes the heading and its level from attributes', async () => {
    const element = await place(`<${tag} heading="My own words" heading-level="4"></${tag}>`);
    expect(part(element, 'heading').localName).to.equal('h4');
    expect(textOf(part(element, 'heading'))).to.equal('My own words');
  });

  it('leaves out an empty heading and keeps its accessible name', async () => {
    const element = await place(`<${tag} heading=""></${tag}>`);
    expect(parts(element, 'heading')).to.be.empty;
    expect(part(element, noun).getAttribute('aria-label')).not.to.equal('');
  });

  it('takes its accessible name from a heading that the page puts into the slot', async () => {
    const element = await place(`<${tag}><h2 slot="heading">The page’s own</h2></${tag}>`);
    expect(part(element, noun).getAttribute('aria-label')).to.equal('The page’s own');
  });

  it('warns of a heading level that is not 1 to 6, and uses 2', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => (element = await place(`<${tag} heading-level="9"></${tag}>`)));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('heading-level').and.to.contain('"9"').and.to.contain('1 to 6');
    expect(part(element, 'heading').localName).to.equal('h2');
  });
}

/** The slots, the content that is never hidden, and the fallback. */
export function hasSlots(tag: string): void {
  for (const slot of ['heading', 'intro', 'actions', 'footer']) {
    it(`shows the page's content in the slot "${slot}"`, async () => {
      const element = await place(`<${tag}><p slot="${slot}">Of the page</p></${tag}>`);
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });
  }

  it('hides the fallback once the script has run', async () => {
    const element = await place(`<${tag}><a slot="fallback" href="/">Fallback</a></${tag}>`);
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
  });

  it('keeps swallowed page content visible, after the widget and as it looked before', async () => {
    const element = await place<PmoElement>(`<${tag} theme="dark"><p>Rest of the page</p></${tag}>`);
    const rest = element.querySelector('p')!;
    expect(rest.offsetHeight).to.be.above(0);
    expect(rest.getBoundingClientRect().top).to.be.at.least(
      element.shadowRoot!.querySelector('section')!.getBoundingClientRect().bottom,
    );
    expect(getComputedStyle(rest).color).to.equal(getComputedStyle(document.body).color);
  });
}

/** Public tokens reach the pixels from any ancestor; the themes set both text and surface. */
export function isThemed(tag: string, noun: string): void {
  const style = (element: Element, property: string) =>
    getComputedStyle(part(element, noun)).getPropertyValue(property);

  for (const [token, value, property, computed] of [
    ['--pmo-color-text', 'rgb(1, 2, 3)', 'color', 'rgb(1, 2, 3)'],
    ['--pmo-color-surface', 'rgb(4, 5, 6)', 'background-color', 'rgb(4, 5, 6)'],
    ['--pmo-font-family', 'monospace', 'font-family', 'monospace'],
    ['--pmo-space', '7px', 'padding-top', '7px'],
    ['--pmo-radius', '9px', 'border-top-left-radius', '9px'],
    ['--pmo-max-inline-size', '500px', 'max-width', '500px'],
  ] as const) {
    it(`takes ${token} from an ancestor`, async () => {
      const page = await place(`<div style="${token}: ${value}"><${tag}></${tag}></div>`);
      const element = page.querySelector<PmoElement>(tag)!;
      await element.updateComplete;
      expect(style(element, property)).to.equal(computed);
    });
  }

  it('takes --pmo-heading-font-family from an ancestor', async () => {
    const page = await place(`<div style="--pmo-heading-font-family: serif"><${tag}></${tag}></div>`);
    const element = page.querySelector<PmoElement>(tag)!;
    await element.updateComplete;
    expect(getComputedStyle(part(element, 'heading')).fontFamily).to.equal('serif');
  });

  it('follows the colour scheme of the page, and `theme` overrides it', async () => {
    const page = await place(
      `<div style="color-scheme: dark"><${tag}></${tag}><${tag} theme="light"></${tag}><${tag} theme="dark"></${tag}></div>`,
    );
    const [followed, light, dark] = [...page.querySelectorAll<PmoElement>(tag)];
    await dark!.updateComplete;
    expect(style(followed!, 'background-color')).to.equal(style(dark!, 'background-color'));
    expect(style(light!, 'background-color')).not.to.equal(style(dark!, 'background-color'));
  });

  it('uses the page’s own text colour and background with theme="page"', async () => {
    const page = await place(`<div style="color: rgb(9, 8, 7)"><${tag} theme="page"></${tag}></div>`);
    const element = page.querySelector<PmoElement>(tag)!;
    await element.updateComplete;
    expect(style(element, 'color')).to.equal('rgb(9, 8, 7)');
    expect(style(element, 'background-color')).to.match(/, 0\)$|transparent/);
  });

  it('fits two beside nothing in a narrow grid of the page', async () => {
    const page = await place(`<div style="display: grid; inline-size: 288px"><${tag}></${tag}><${tag}></${tag}></div>`);
    for (const element of page.querySelectorAll<PmoElement>(tag)) await element.updateComplete;
    expect(page.scrollWidth).to.equal(288);
  });

  it('is not bent by text styles that the page sets around it', async () => {
    const page = await place(
      `<div style="text-align: center; white-space: nowrap; text-transform: uppercase; text-indent: 3em; direction: rtl">
        <${tag}></${tag}></div>`,
    );
    const element = page.querySelector<PmoElement>(tag)!;
    await element.updateComplete;
    const seen = ['text-align', 'white-space-collapse', 'text-transform', 'text-indent', 'direction'];
    expect(seen.map((property) => style(element, property))).to.deep.equal(['start', 'collapse', 'none', '0px', 'ltr']);
  });

  for (const [inherited, reset] of Object.entries({
    'writing-mode: vertical-rl': 'horizontal-tb',
    'text-orientation: upright': 'mixed',
    'word-break: break-all': 'normal',
    'line-break: anywhere': 'auto',
    'text-align-last: justify': 'auto',
    'letter-spacing: 9px': 'normal',
    'word-spacing: 9px': '0px',
    'user-select: none': 'text',
    'text-shadow: rgb(1, 2, 3) 9px 9px 0px': 'none',
    'font-variant-caps: all-small-caps': 'normal',
    'font-size: 0px': '16px',
    'font-size: 10px': '10px',
    'font-size: 28px': '28px',
  }))
    it(`has ${reset} where the page sets ${inherited} around it`, async () => {
      const [property, value] = inherited.split(': ') as [string, string];
      // What WebKit knows under its own name only.
      const page = await place(
        `<div style="${inherited}; -webkit-${inherited}"><${tag} certification="pmp"><a slot="fallback" href="/">Fallback</a></${tag}></div>`,
      );
      const element = page.querySelector<PmoElement>(tag)!;
      await element.updateComplete;
      const known = CSS.supports(property, value) ? property : `-webkit-${property}`;
      expect(style(element, known)).to.equal(reset);
    });

  it('has a text in its own colour where the text around it is cut out of a picture', async () => {
    const page = await place(`<div style="-webkit-text-fill-color: transparent"><${tag}></${tag}></div>`);
    const element = page.querySelector<PmoElement>(tag)!;
    await element.updateComplete;
    expect(style(element, '-webkit-text-fill-color')).to.equal(style(element, 'color'));
  });

  it('hands spacing on to page content that it has swallowed', async () => {
    const page = await place(`<div style="letter-spacing: 3px"><${tag}><p>Rest of the page</p></${tag}></div>`);
    await page.querySelector<PmoElement>(tag)!.updateComplete;
    expect(getComputedStyle(page.querySelector('p')!).letterSpacing).to.equal('3px');
  });

  it('has the spacing that a reader sets for everything on a page', async () => {
    const page = await place(
      `<div><style>* { letter-spacing: 2px !important; word-spacing: 3px !important }</style><${tag}></${tag}></div>`,
    );
    const element = page.querySelector<PmoElement>(tag)!;
    await element.updateComplete;
    for (const root of [element, ...element.shadowRoot!.querySelectorAll('.part')])
      expect(
        ['letter-spacing', 'word-spacing'].map((one) =>
          getComputedStyle(root.shadowRoot!.querySelector('.root')!).getPropertyValue(one),
        ),
      ).to.deep.equal(['2px', '3px']);
  });

  it('warns of an unknown theme and ignores it', async () => {
    const warnings = await warningsOf(() => place(`<${tag} theme="neon"></${tag}>`));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('"neon"').and.to.contain('light, dark, page');
  });

  it('does not widen the page from within a strip that scrolls sideways', async () => {
    const page = await place(
      `<div style="inline-size: 320px; overflow-x: auto; display: flex">
        <div style="flex: none; inline-size: 3000px"></div><${tag} style="flex: none; inline-size: 700px"></${tag}></div>`,
    );
    await page.querySelector<PmoElement>(tag)!.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('keeps its width in a flex row and in a table cell, and never scrolls the page sideways', async () => {
    const page = await place(
      `<div style="inline-size: 320px"><div style="display: flex"><${tag}></${tag}></div>
        <table><tr><td><${tag}></${tag}></td></tr></table></div>`,
    );
    for (const element of page.querySelectorAll<PmoElement>(tag)) {
      await element.updateComplete;
      expect(element.getBoundingClientRect().width).to.be.within(200, 320);
    }
  });
}

/** What frameworks, editors and navigation do to an element. */
export function survivesThePage(tag: string): void {
  it('is hidden by the attribute hidden', async () => {
    const element = await place(`<${tag} hidden></${tag}>`);
    expect((element as unknown as HTMLElement).offsetHeight).to.equal(0);
  });

  it('takes over a property that was set before the upgrade', async () => {
    const element = document.createElement(`${tag}-late`) as PmoElement;
    element.heading = 'Set early';
    document.body.append(element);
    (customElements.get(tag) as unknown as typeof PmoElement).define(`${tag}-late`);
    await element.updateComplete;
    expect(textOf(part(element, 'heading'))).to.equal('Set early');
    element.remove();
  });

  it('changes neither its attributes nor its children by itself', async () => {
    const element = await place(`<${tag}><a slot="fallback" href="/">Fallback</a></${tag}>`);
    expect(element.outerHTML).to.equal(`<${tag}><a slot="fallback" href="/">Fallback</a></${tag}>`);
  });

  it('renders the same after it was moved', async () => {
    const element = await place<PmoElement>(`<${tag}></${tag}>`);
    const before = element.shadowRoot!.innerHTML;
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.innerHTML).to.equal(before);
    elsewhere.remove();
  });

  it('changes nothing on the page when an update changes nothing', async () => {
    const element = await place<PmoElement>(`<${tag}></${tag}>`);
    let mutations = 0;
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    element.requestUpdate();
    await element.updateComplete;
    await frames();
    observer.disconnect();
    expect(mutations).to.equal(0);
  });

  for (const [how, translate] of TRANSLATORS)
    it(`shows what changes later on a page whose translator ${how}, with what is open and where the focus is`, async () => {
      const element = await place<PmoElement>(`<${tag} heading="First heading"></${tag}>`);
      const details = () => element.shadowRoot!.querySelector('details');
      if (details()) details()!.open = true;
      details()?.querySelector('summary')!.focus();
      translateAll(element.shadowRoot!, translate);
      for (const heading of ['Second heading', 'Third heading']) {
        element.heading = heading;
        await element.updateComplete;
        expect(textOf(part(element, 'heading'))).to.equal(heading);
        expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
        expect(details()?.open ?? true).to.be.true;
        if (details()) expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
        translateAll(element.shadowRoot!, translate);
      }
      // It is not we who begin: what is translated stays so until something changes.
      const translated = element.shadowRoot!.innerHTML;
      await frames();
      expect(element.shadowRoot!.innerHTML).to.equal(translated);
    });

  it('takes over content that was in its shadow root, without doubling it', async () => {
    const page = document.createElement('div');
    page.setHTMLUnsafe(`<${tag}><template shadowrootmode="open"><p>Before the script</p></template></${tag}>`);
    document.body.append(page);
    const element = page.querySelector<PmoElement>(tag)!;
    // once the visitor is near, which an element hears of in a frame to come
    await waitUntil(() => element.shadowRoot!.querySelector('section'));
    expect(element.shadowRoot!.querySelectorAll('section').length).to.equal(1);
    expect(textOf(element.shadowRoot)).not.to.contain('Before the script');
    page.remove();
  });

  it('sends pmo-view once, when it has been on screen for a second', async () => {
    const element = await place<PmoElement>(`<${tag}></${tag}>`);
    let seen = 0;
    element.addEventListener('pmo-view', () => seen++);
    const start = performance.now();
    element.scrollIntoView();
    await oneEvent(element, 'pmo-view');
    // Timers may fire a little early; a second is a second.
    expect(performance.now() - start).to.be.above(950);
    await new Promise((done) => setTimeout(done, 300));
    expect(seen).to.equal(1);
  });

  it('leaves nothing behind after a thousand mounts', async function () {
    this.timeout(60_000);
    const alive: WeakRef<Element>[] = [];
    for (let i = 0; i < 1000; i++) {
      const element = document.createElement(tag) as PmoElement;
      document.body.append(element);
      if (i % 100 === 0) {
        alive.push(new WeakRef(element));
        await element.updateComplete;
      }
      element.remove();
    }
    expect(document.querySelectorAll(tag)).to.be.empty;
    const { gc } = globalThis as { gc?: () => void };
    if (!gc) return;
    // A WeakRef keeps its target until the end of the task; then only a real reference would.
    for (let i = 0; i < 20 && alive.some((ref) => ref.deref()); i++) {
      await new Promise((done) => setTimeout(done, 50));
      gc();
    }
    expect(alive.filter((ref) => ref.deref())).to.be.empty;
  });

  it('asks the network for nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    await place(`<${tag}></${tag}>`);
    await frames();
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
}

/** The provider's own link. */
export function offersAnAction(tag: string): void {
  const link = (element: Element) => parts(element, 'action')[0] as HTMLAnchorElement | undefined;

  it('has no link of the provider unless it is given one', async () => {
    expect(link(await place(`<${tag}></${tag}>`))).to.equal(undefined);
  });

  it('shows the provider’s link with the provider’s words', async () => {
    const element = await place(
      `<${tag} action-href="https://provider.example/course" action-label="Book the course"></${tag}>`,
    );
    expect(link(element)!.href).to.equal('https://provider.example/course');
    expect(textOf(link(element))).to.equal('Book the course');
    expect(parts(element, 'action')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('says that the provider’s link opens a new tab where the page has all of its links do so, as hosted pages do', async () => {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    try {
      const element = await place(`<${tag} action-href="/course" action-label="Book the course"></${tag}>`);
      expect(nameOf(link(element)!)).to.equal('Book the course (opens in a new tab)');
    } finally {
      base.remove();
    }
  });

  // Which addresses are safe is said in tests/page/address.node.ts; here, that each element asks.
  for (const [address, allowed] of [
    ['/courses', true],
    ['mailto:courses@provider.example', true],
    ['javascript:alert(1)', false],
    ['java&#10;script:alert(1)', false],
  ] as const)
    it(`${allowed ? 'follows' : 'refuses, with one warning,'} the address ${address}`, async () => {
      const warnings = await warningsOf(async () => {
        const element = await place(`<${tag} action-href="${address}"></${tag}>`);
        expect(Boolean(link(element))).to.equal(allowed);
      });
      expect(warnings).to.have.length(allowed ? 0 : 1);
    });

  it('says what was meant by an address without its scheme, instead of a broken link', async () => {
    const warnings = await warningsOf(async () => {
      const element = await place(`<${tag} action-href="www.acme.example/pmp"></${tag}>`);
      expect(link(element)).to.equal(undefined);
    });
    expect(warnings.join()).to.contain('action-href').and.to.contain('did you mean "https://www.acme.example/pmp"?');
  });

  it('shows no course that other scripts of the page gave to all objects', async () => {
    const course = { label: 'Theirs', href: 'https://evil.example/' };
    Object.assign(Object.prototype, { offers: { pmo: course, pmp: course, 'pmi-pmocp': course } });
    try {
      expect(link(await place(`<${tag}></${tag}>`))).to.equal(undefined);
    } finally {
      delete (Object.prototype as { offers?: unknown }).offers;
    }
  });

  it('tells the page before it leads away, and stays where the page cancels', async () => {
    const element = await place<PmoElement>(`<${tag} action-href="#elsewhere"></${tag}>`);
    const before = location.href;
    const details: unknown[] = [];
    element.addEventListener('pmo-action', (event) => {
      details.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    link(element)!.click();
    expect(location.href).to.equal(before);
    expect(details).to.have.length(1);
    expect(details[0]).to.have.property('href', '#elsewhere');
    expect(details[0]).to.have.property('certification').that.is.a('string');
  });
}

/** Nodes of a widget and of what is in it. */
const deep = <Found extends HTMLElement>(element: Element, selector: string): Found[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((node) => [
    ...(node.matches(selector) ? [node as Found] : []),
    ...(node.shadowRoot ? deep<Found>(node, selector) : []),
  ]);
const nameOf = (node: Element) => node.getAttribute('aria-label') ?? textOf(node);
/** Sources are numbered in each part of a guide for itself. */
const rootName = (node: Element) =>
  node.matches('.cite') ? ((node.getRootNode() as ShadowRoot).host as HTMLElement).localName : '';

/** Every source link opens a page of its own, by https, and says so. */
export function citesItsSources(tag: string): void {
  it('links every source by https, in a new tab, and says so', async () => {
    const element = await place(`<${tag}></${tag}>`);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.cite')];
    expect(links).not.to.be.empty;
    for (const link of links) {
      expect(link.href).to.match(/^https:\/\//);
      expect(link.rel).to.contain('noopener');
      expect(link.getAttribute('aria-label')).to.match(/^Source \d+: .+ \(opens in a new tab\)$/);
    }
  });

  it('has no two links of one name to different places, and says of each that opens a new tab that it does', async () => {
    for (const attributes of [
      '',
      'certification="pmp"',
      'certification="ipmo-p" certifications="pmo pmp ipmo-p capm"',
    ]) {
      const element = await place<PmoElement>(`<${tag} ${attributes}></${tag}>`);
      await frames();
      const links = deep<HTMLAnchorElement>(element, 'a[href]');
      const places = new Map<string, string>();
      for (const link of links) {
        const name = nameOf(link);
        expect(name).to.contain(textOf(link));
        expect(name.endsWith(' (opens in a new tab)'), name).to.equal(link.target === '_blank');
        expect(places.get(`${name} ${rootName(link)}`) ?? link.href, name).to.equal(link.href);
        places.set(`${name} ${rootName(link)}`, link.href);
      }
      const opens = deep(element, 'summary, button').map(nameOf);
      expect(new Set(opens).size, opens.join(' | ')).to.equal(opens.length);
      element.remove();
    }
  });

  it('lists each source once, with its date and the month in which it was compared', async () => {
    const element = await place(`<${tag}></${tag}>`);
    const items = [...part(element, 'sources').querySelectorAll('li')].map(textOf);
    expect(new Set(items).size).to.equal(items.length);
    for (const item of items) expect(item).to.match(/(dated [^.]*\d{4}|undated)\. Compared November 2026\.$/);
  });

  it('says whose marks the names are and that the site is independent', async () => {
    const element = await place(`<${tag}></${tag}>`);
    expect(textOf(part(element, 'footer')))
      .to.contain(
        'Marks of Project Management Institute, Inc.: PMI, Project Management Institute, PMP, CAPM and PMI-PMOCP.',
      )
      .and.to.contain('independent of the issuers');
  });
}
