import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags } from '../support/built.js';
import { ACTION, FULL, type Kind, type Tag, closeAll, markup, openPage, widgetsIn } from './page-frame.js';
import { COLOURS, type Promised, UNPUBLISHED, VALUES, colourOf, isColour, promisesOf } from './promises.js';

/** All tokens at once, on an ancestor; colours in both schemes. */
const ALL = [
  ...COLOURS.map((name) => {
    const token = `--pmo-color-${name}`;
    return `${token}: light-dark(${colourOf(token, 'light')}, ${colourOf(token, 'dark')})`;
  }),
  ...Object.entries(VALUES).map(([token, value]) => `${token}: ${value}`),
].join(';');

type Scheme = 'light' | 'dark';
const expected = (token: string, scheme: Scheme) => (isColour(token) ? colourOf(token, scheme) : VALUES[token]!);

function seen(root: ShadowRoot, { at, in: property, of, as = (value) => value }: Promised, scheme: Scheme): string {
  const node = root.querySelector<HTMLElement>(at);
  if (!node) throw new Error(`nothing is at ${at}`);
  if (property === 'outline') node.focus();
  const style = getComputedStyle(node, of);
  if (property === 'outline') return `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`;
  const value = as(style.getPropertyValue(property));
  // The value of a token is handed on as it was written.
  return value.startsWith('light-dark(') ? value.slice(11, -1).split(/(?<=\)), /)[scheme === 'light' ? 0 : 1]! : value;
}

/** Ticks everything, so that what is met can be seen. */
function tickAll(root: ShadowRoot): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox]:not(.tools *)')) box.click();
}

/** The shadow root of an element on a page that sets the tokens, when nothing moves any more. */
async function rootOf(kind: Kind, tag: Tag, attributes: Record<string, string>, scheme: Scheme): Promise<ShadowRoot> {
  const css = `html { color-scheme: ${scheme} } main { ${ALL} } *, ::before, ::after { transition: none !important }`;
  const page = await openPage(kind, `<main>${await markup(kind, tag, attributes)}</main>`, css, 1000);
  const root = widgetsIn(page)[0]!.shadowRoot!;
  if (kind === 'live' && tag === 'pmo-checklist') tickAll(root);
  await (root.host as LitElement).updateComplete;
  for (const animation of root.getAnimations()) animation.finish();
  return root;
}

describe('public tokens, set on an ancestor, reach what they promise', () => {
  after(closeAll);

  for (const tag of tags)
    for (const kind of ['live', 'static'] as const)
      for (const scheme of ['light', 'dark'] as const)
        describe(`<${tag}>, ${kind}, ${scheme}`, () => {
          let root: ShadowRoot;
          before(async () => (root = await rootOf(kind, tag, { ...FULL[tag], ...ACTION }, scheme)));

          for (const [token, promise] of promisesOf(tag))
            if (!promise.only || promise.only === kind)
              it(`${token}: ${promise.in} of ${promise.at}${promise.of ?? ''}`, () => {
                expect(seen(root, promise, scheme)).to.equal(expected(token, scheme));
              });
        });

  for (const kind of ['live', 'static'] as const)
    for (const scheme of ['light', 'dark'] as const)
      it(`--pmo-color-caution: what is unpublished, ${kind}, ${scheme}`, async () => {
        const root = await rootOf(kind, 'pmo-checklist', { certification: 'ipmo-p' }, scheme);
        expect(seen(root, UNPUBLISHED, scheme)).to.equal(colourOf('--pmo-color-caution', scheme));
      });

  it('--pmo-color-positive: the verdict when all is met', async () => {
    const root = await rootOf('live', 'pmo-checklist', FULL['pmo-checklist'], 'dark');
    const promise = { at: '[part~=status] [role=status] b', in: 'color' };
    expect(seen(root, promise, 'dark')).to.equal(colourOf('--pmo-color-positive', 'dark'));
  });

  it('--pmo-color-accent: links, controls and the focus ring too, as long as links have no colour of their own', async () => {
    const css = 'main { --pmo-color-accent: rgb(1, 2, 3) } * { transition: none !important }';
    const page = await openPage('live', `<main>${await markup('live', 'pmo-checklist', {})}</main>`, css, 1000);
    const root = widgetsIn(page)[0]!.shadowRoot!;
    const summary = { at: '[part~=sources] summary', in: 'outline' };
    expect(seen(root, summary, 'light')).to.equal('2px solid rgb(1, 2, 3)');
    expect(getComputedStyle(root.querySelector('.link')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root.querySelector('input')!).accentColor).to.equal('rgb(1, 2, 3)');
  });

  it('reach every part of a guide', async () => {
    const root = await rootOf('live', 'pmo-guide', FULL['pmo-guide'], 'light');
    const parts = [...root.querySelectorAll('.part')];
    expect(parts).to.have.length(4);
    for (const { shadowRoot } of parts)
      expect(seen(shadowRoot!, { at: '.root', in: 'color' }, 'light')).to.equal(colourOf('--pmo-color-text', 'light'));
  });

  it('make a promise for every token that the manifest names, and for no other', async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: { cssProperties?: { name: string }[] }[] }[];
    };
    const named = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    const promised = [...tags.flatMap((tag) => promisesOf(tag).map(([token]) => token)), '--pmo-color-caution'];
    expect([...new Set(promised)].toSorted()).to.deep.equal([...new Set(named)].toSorted());
  });
});

describe('a length of 0', () => {
  after(closeAll);

  /** What is computed of every node for which a length counts; a widget that may have no width has no columns to look at. */
  async function computed(kind: Kind, tag: Tag, zero: string): Promise<string[]> {
    const lengths = Object.keys(VALUES).filter((token) => !/font|ring|max/.test(token));
    const css = `main { ${lengths.map((token) => `${token}: ${zero}`).join(';')} } * { transition: none !important }`;
    const page = await openPage(kind, `<main>${await markup(kind, tag, FULL[tag])}</main>`, css, 1000);
    const all = (root: ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    return all(widgetsIn(page)[0]!.shadowRoot!).map((node) => {
      const style = getComputedStyle(node);
      const seen = ['inset', 'margin', 'padding', 'gap', 'border-width', 'border-radius', 'scroll-margin', 'max-width'];
      // In a grid or a line of items, no gap at all is called normal, too.
      const values = seen.map((property) => style.getPropertyValue(property).replace('normal', '0px'));
      const { width, height, top } = node.getBoundingClientRect();
      return [node.localName, node.className, style.boxShadow, ...values, width, height, top].join(' | ');
    });
  }

  for (const tag of tags)
    for (const kind of ['live', 'static'] as const)
      it(`needs no unit: <${tag}>, ${kind}`, async () => {
        expect(await computed(kind, tag, '0')).to.deep.equal(await computed(kind, tag, '0px'));
      });
});
