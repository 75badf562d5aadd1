/** The themes that follow a system, on pages with that system's own style sheet. */
import { expect } from '@open-wc/testing';
import { measure, pageOf, tooWeak } from './everything.js';
import { closeAll, widgetsIn } from './page-frame.js';

const text = async (file: string) => (await fetch(new URL(file, import.meta.url))).text();
const bootstrap = await text('pages/node_modules/bootstrap/dist/css/bootstrap.min.css');
const followsBootstrap = await text('../../dist/themes/bootstrap.css');
const followsWordPress = await text('../../dist/themes/wordpress.css');

const style = (page: Document, selector: string) => getComputedStyle(page.querySelector(selector)!);
const root = (page: Document, index = 0) =>
  getComputedStyle(widgetsIn(page)[index]!.shadowRoot!.querySelector('.root')!);
const inWidget = (page: Document, selector: string) => {
  const found = widgetsIn(page).map(({ shadowRoot }) => shadowRoot!.querySelector(selector));
  return getComputedStyle(found.find(Boolean)!);
};

describe('the theme bootstrap, with Bootstrap’s own style sheet', () => {
  let page: Document;
  before(async () => {
    page = await pageOf('live', 1000);
    page.body.insertAdjacentHTML(
      'beforeend',
      '<p class="text-body-secondary" id="secondary">Secondary</p><hr class="border" id="line"><p class="card">Card</p>',
    );
  });
  after(closeAll);

  for (const mode of ['light', 'dark']) {
    it(`has enough contrast in the colour mode ${mode}`, () => {
      page.documentElement.dataset.bsTheme = mode;
      expect(tooWeak(measure(page, bootstrap + followsBootstrap))).to.deep.equal([]);
    });

    it(`looks like the page in the colour mode ${mode}`, () => {
      page.documentElement.dataset.bsTheme = mode;
      measure(page, bootstrap + followsBootstrap);
      expect(root(page).color).to.equal(style(page, 'body').color);
      expect(root(page).backgroundColor).to.equal(style(page, 'body').backgroundColor);
      expect(root(page).borderStartStartRadius).to.equal(style(page, '.card').borderStartStartRadius);
      expect(root(page).fontFamily).to.equal(style(page, 'body').fontFamily);
      expect(inWidget(page, '[part~=footer]').color).to.equal(style(page, '#secondary').color);
      expect(inWidget(page, '[part~=sources]').borderTopColor).to.equal(style(page, '#line').borderTopColor);
    });
  }

  it('follows data-bs-theme on a part of the page', () => {
    page.documentElement.dataset.bsTheme = 'light';
    const [first, second] = widgetsIn(page);
    const part = page.createElement('div');
    part.dataset.bsTheme = 'dark';
    first!.before(part);
    part.append(first!);
    measure(page, bootstrap + followsBootstrap);
    const [dark, light] = [first!, second!].map((one) => getComputedStyle(one.shadowRoot!.querySelector('.root')!));
    expect(dark!.backgroundColor).to.equal('rgb(33, 37, 41)');
    expect(light!.backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});

describe('the theme wordpress, with the variables that WordPress prints', () => {
  let page: Document;
  before(async () => (page = await pageOf('live', 1000)));
  after(closeAll);

  for (const [name, file] of [
    ['Twenty Twenty-Four, WordPress 6.5', 'pages/wordpress-6.5.css'],
    ['Evening of Twenty Twenty-Five', 'pages/wordpress-evening.css'],
  ] as const) {
    it(`has enough contrast: ${name}`, async () => {
      expect(tooWeak(measure(page, (await text(file)) + followsWordPress))).to.deep.equal([]);
    });

    it(`looks like the page: ${name}`, async () => {
      measure(page, (await text(file)) + followsWordPress);
      expect(root(page).backgroundColor).to.equal(style(page, 'body').backgroundColor);
      expect(inWidget(page, 'a.address').color).to.equal(root(page).color);
      expect(inWidget(page, '[part~=action]').backgroundColor).to.equal(root(page).color);
      expect(inWidget(page, '[part~=action]').color).to.equal(root(page).backgroundColor);
    });
  }

  it('has the headings of the theme', async () => {
    measure(page, (await text('pages/wordpress-6.5.css')) + followsWordPress);
    expect(inWidget(page, '[part~=heading]').fontFamily).to.equal('Cardo');
    expect(root(page).fontFamily).to.equal(style(page, 'body').fontFamily);
  });

  it('reads the names of themes before 2023, and keeps the defaults where there is no variable', () => {
    measure(
      page,
      `:root { --wp--preset--color--foreground: #123456; --wp--preset--color--background: #fedcba } ${followsWordPress}`,
    );
    expect(root(page).color).to.equal('rgb(18, 52, 86)');
    expect(root(page).backgroundColor).to.equal('rgb(254, 220, 186)');
    measure(page, followsWordPress);
    expect(root(page).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
