import { expect } from '@open-wc/testing';
import { contrastsIn, ratioOf } from '../../demo/themes/contrast.js';
import { everything, measure, pageOf, tooWeak } from './everything.js';
import { ACTION, closeAll, markup, openPage } from './page-frame.js';

const sheet = async (file: string) => (await fetch(new URL(`../../${file}`, import.meta.url))).text();
const THEMES = ['slate', 'ink', 'campus'];
/** What somebody sets who has no more than a background, a text and a brand colour. */
const PAGES = {
  'a dark page that sets text, surface and accent, without color-scheme':
    '--pmo-color-text: #f2f2f2; --pmo-color-surface: #121212; --pmo-color-accent: #7cc4ff',
  'a tinted page that sets text, surface and accent':
    '--pmo-color-text: #2a1a3a; --pmo-color-surface: #f3ecfa; --pmo-color-accent: #6d28d9',
};

describe('contrast', () => {
  after(closeAll);

  it('is counted as WCAG has it', () => {
    expect(ratioOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(ratioOf([119, 119, 119], [255, 255, 255])).to.be.within(4.47, 4.49);
  });

  it('finds text that is too weak, on what lies under it, whatever its opacity', async () => {
    const page = await openPage('live', await markup('live', 'pmo-benefits', {}), ':root { --pmo-color-text: #0008 }');
    const [weakest] = contrastsIn(page.body);
    expect(weakest).to.include({ kind: 'text' });
    expect(weakest!.ratio).to.be.below(4.5);
  });

  for (const [kind, width] of [
    ['live', 1000],
    // Narrow shows what wide hides.
    ['live', 320],
    ['static', 1000],
  ] as const)
    describe(`${kind}, ${width} px`, () => {
      let page: Document;
      before(async () => (page = await pageOf(kind, width)));
      after(closeAll);

      for (const theme of ['', ...THEMES])
        for (const scheme of ['light', 'dark'])
          it(`is enough with ${theme || 'the default'}, ${scheme}`, async () => {
            const css = theme && (await sheet(`dist/themes/${theme}.css`));
            const all = measure(page, `:root { color-scheme: ${scheme} } ${css}`);
            expect(tooWeak(all, theme === 'ink' ? 7 / 4.5 : 1)).to.deep.equal([]);
          });

      for (const [what, css] of Object.entries(PAGES))
        it(`is enough on ${what}, and no other colour`, () => {
          expect(tooWeak(measure(page, `:root { ${css} }`))).to.deep.equal([]);
        });
    });

  for (const [what, css] of [
    ['black on white', ''],
    ['white on black', 'color: #fff; background: #000'],
    ['white on blue', 'color: #fff; background: #16305c'],
  ] as const)
    it(`is enough in the colours of a page, ${what}`, async () => {
      const page = await openPage('live', (await everything('live')).replaceAll(/<pmo-\w+/g, '$& theme="page"'));
      expect(tooWeak(measure(page, `body { ${css} }`))).to.deep.equal([]);
    });

  it('is enough in a light brand colour, with a darker one for links', async () => {
    const page = await pageOf('live', 1000);
    const css = ':root { --pmo-color-accent: #ffc400; --pmo-color-link: #7a4b00 }';
    // What the accent draws is beside words that say the same.
    const all = measure(page, css).filter(({ kind }) => kind !== 'mark');
    expect(tooWeak(all)).to.deep.equal([]);
  });

  it('is enough on a button in any brand colour, with no other token', async function () {
    if (!CSS.supports('color', 'lab(from red l a b)')) this.skip();
    const page = await openPage('live', await markup('live', 'pmo-benefits', ACTION));
    const weak: string[] = [];
    for (let hue = 0; hue < 360; hue += 15)
      for (let lightness = 20; lightness <= 90; lightness += 10) {
        const accent = `hsl(${hue} 90% ${lightness}%)`;
        page.body.style.setProperty('--pmo-color-accent', accent);
        const button = contrastsIn(page.body).find(({ what }) => what.endsWith('a.action'))!;
        if (button.ratio < 4.5) weak.push(`${accent}: ${button.ratio}`);
      }
    expect(weak).to.deep.equal([]);
  });
});
