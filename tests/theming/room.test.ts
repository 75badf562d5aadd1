/** Parents that shrink to fit what they hold leave a widget all the room that they leave a long paragraph. */
import { expect } from '@open-wc/testing';
import { tags } from '../support/built.js';
import { type Kind, closeAll, markup, openPage, widgetsIn } from './page-frame.js';

/** What the style sheets of pages do to a parent. */
const PARENTS: Record<string, string> = {
  'a block': '',
  'a column with centred items': 'display: flex; flex-direction: column; align-items: center',
  'a column with items at the start': 'display: flex; flex-direction: column; align-items: flex-start',
  'a column that wraps': 'display: flex; flex-flow: column wrap; align-items: end; align-content: center',
  'a row': 'display: flex',
  'a row with centred items': 'display: flex; justify-content: center; align-items: center',
  'a row that wraps': 'display: flex; flex-wrap: wrap',
  'a row that shrinks': 'display: inline-flex',
  'a grid with centred items': 'display: grid; place-items: center',
  'a grid with centred content': 'display: grid; place-content: center',
  'a grid with items at the end': 'display: grid; justify-items: end',
  'a grid that shrinks': 'display: inline-grid',
  'an inline block': 'display: inline-block',
  'a float': 'float: left',
  'a float at the end': 'float: inline-end',
  'an absolute box': 'position: absolute',
  'an absolute box in the middle': 'position: absolute; inset-inline: 0; margin-inline: auto; inline-size: fit-content',
  'a fixed box': 'position: fixed',
  'a table': 'display: table',
  'a cell': 'display: table-cell',
  'fit-content': 'inline-size: fit-content',
  'fit-content with padding': 'inline-size: fit-content; padding: 1em; box-sizing: border-box',
  'a cap': 'inline-size: fit-content; max-inline-size: 40em',
  columns: 'columns: 20em 2; inline-size: fit-content',
  'text of no size': 'font-size: 0; display: inline-block',
  'the Stack of WordPress':
    'display: flex; flex-direction: column; align-items: flex-start; flex-wrap: nowrap; gap: 1.5em',
  'the Row of WordPress': 'display: flex; align-items: center; flex-wrap: wrap; gap: 1.5em',
};
const names = Object.keys(PARENTS);
const nested = [
  'a column with centred items',
  'a grid with centred items',
  'an inline block',
  'a float',
  'a row with centred items',
  'a cell',
];
const CSS = names.map((name, i) => `.parent-${i} { ${PARENTS[name]} }`).join('\n');
const within = (name: string, html: string) => `<div class="parent-${names.indexOf(name)}">${html}</div>`;
const placed = (html: string) => `<div class="place">${html}</div>`;
const PARAGRAPH = `<p class="long">${'A long paragraph. '.repeat(400)}</p>`;
const STYLE = `body { margin: 8px } .place { position: relative; display: flow-root } .long { margin: 0; font-size: 16px; writing-mode: horizontal-tb }
  * { transition: none !important }`;

type Room = [name: string, around: (html: string) => string];
const alone = (parents: string[]): Room[] => parents.map((name) => [name, (html) => within(name, html)]);
const around = (outers: string[]): Room[] =>
  outers.flatMap((outer) =>
    nested.map((inner): Room => [`${inner} in ${outer}`, (html) => within(outer, within(inner, html))]),
  );
const isFlex = (name: string) => PARENTS[name]!.includes('flex');
const isOther = (name: string) => !isFlex(name);
/** A page for each: all of them at once, with a guide in each, would be more than a browser lays out in a test's time. */
const ROOMS: Record<string, Room[]> = {
  'in a flex container': alone(names.filter(isFlex)),
  'in another parent': alone(names.filter(isOther)),
  'in a parent in a flex container': around(nested.filter(isFlex)),
  'in a parent in another': around(nested.filter(isOther)),
};

const widthOf = (node: Element) => Math.round(node.getBoundingClientRect().width);
const rootOf = (widget: Element) => widget.shadowRoot!.querySelector('section')!;

/** Of the room between the edges of a window, a widget leaves the usual margin of a page. */
const MARGIN = 16;
const scrollsSideways = ({ documentElement: { scrollWidth, clientWidth } }: Document) => scrollWidth > clientWidth;

/** How wide a paragraph is in each of the places, and how wide what is there in its stead. */
async function differing(rooms: Room[], kind: Kind, html: string, width: number): Promise<string[]> {
  const body = rooms.map(([, around]) => placed(around(PARAGRAPH)) + placed(around(html))).join('');
  const page = await openPage(kind, body, CSS + STYLE, width);
  const found: string[] = [];
  const widgets = widgetsIn(page);
  expect(widgets).to.have.length(rooms.length);
  for (const [i, paragraph] of [...page.querySelectorAll('.long')].entries()) {
    const [wanted, got] = [widthOf(paragraph), widthOf(rootOf(widgets[i]!))];
    if (got > wanted + 1 || got < wanted - MARGIN) found.push(`${rooms[i]![0]}: ${got} px of ${wanted}`);
  }
  if (scrollsSideways(page)) {
    const wide = [...page.querySelectorAll('.place')].map((place, i) =>
      place.scrollWidth > place.clientWidth ? [rooms[i >> 1]![0], i & 1] : [],
    );
    found.push(`what hangs over: ${wide.filter((one) => one.length).join('; ')}`);
  }
  return found;
}

/** Rows in which something else has its place. */
const BESIDE: Record<string, string> = {
  'a row': '<div class="row"><b class="other">Other</b>$</div>',
  'a row with gaps': '<div class="row gaps"><b class="other">Other</b>$</div>',
  'a row that shrinks': '<div class="shrunk"><div class="row"><b class="other">Other</b>$</div></div>',
  'a table': '<table><tr><td><b class="other">Other</b></td><td>$</td></tr></table>',
  'a grid': '<div class="grid"><b class="other">Other</b>$</div>',
};
const BESIDE_CSS = `.row { display: flex } .gaps { gap: 24px; align-items: center } .shrunk { display: inline-block }
  .grid { display: grid; grid-template-columns: auto auto; place-items: center } .other { display: block; inline-size: 130px; flex: none }`;

describe('a widget takes the room that its parent leaves a long paragraph', () => {
  afterEach(closeAll);

  for (const tag of tags)
    for (const kind of ['live', 'static'] as const)
      for (const [where, rooms] of Object.entries(ROOMS))
        for (const width of [1280, 320])
          it(`<${tag}>, ${kind}, ${where}, in a window of ${width} px`, async () => {
            expect(await differing(rooms, kind, await markup(kind, tag, {}), width)).to.deep.equal([]);
          });

  for (const tag of tags)
    for (const width of [1280, 320])
      it(`<${tag}> beside others, in a window of ${width} px`, async () => {
        const body = Object.values(BESIDE)
          .map((html) => placed(html.replace('$', `<${tag}></${tag}>`)))
          .join('');
        const page = await openPage('live', body, STYLE + BESIDE_CSS, width);
        const taken = [...page.querySelectorAll('.place')].map((place) => {
          const [other, widget] = [place.querySelector('.other')!, rootOf(place.querySelector(tag)!)];
          return { box: widthOf(place), others: widthOf(other), widget: widthOf(widget) };
        });
        expect(taken).to.have.length(Object.keys(BESIDE).length);
        // Gaps, and the padding and spacing of cells, are less than 30 px.
        for (const { box, others, widget } of taken) {
          expect(others).to.equal(130);
          expect(widget).to.be.within(box - others - 30, box - others);
        }
        expect(scrollsSideways(page)).to.equal(false);
      });

  for (const how of ['inline-size: min-content', 'inline-size: max-content', 'writing-mode: vertical-rl'])
    it(`nothing scrolls sideways where there is no telling how much room there is: ${how}`, async () => {
      for (const width of [1280, 320]) {
        const css = `body { margin: 0 } .box { ${how} }`;
        const body = tags.map((tag) => `<div class="box"><${tag}></${tag}></div>`).join('');
        const page = await openPage('live', body, css, width);
        for (const widget of widgetsIn(page)) expect(widthOf(rootOf(widget))).to.be.within(width / 5, width);
        expect(scrollsSideways(page)).to.equal(false);
      }
    });

  for (const tag of tags)
    for (const width of [1280, 320])
      it(`<${tag}> in a dialog and in a popover, in a window of ${width} px`, async () => {
        const boxes = (html: string) => `<dialog>${html}</dialog><div popover>${html}</div>`;
        const page = await openPage('live', boxes(`<${tag}></${tag}>`) + boxes(PARAGRAPH), STYLE, width);
        for (const dialog of page.querySelectorAll('dialog')) dialog.show();
        const [inDialog, , asLong] = [...page.querySelectorAll('dialog, [popover]')] as HTMLElement[];
        expect(widthOf(inDialog!)).to.be.within(widthOf(asLong!) - MARGIN, widthOf(asLong!));
        const popovers = [...page.querySelectorAll<HTMLElement>('[popover]')].map((popover) => {
          popover.showPopover();
          return widthOf(popover);
        });
        expect(popovers[0]).to.be.within(popovers[1]! - MARGIN, popovers[1]!);
        expect(scrollsSideways(page)).to.equal(false);
      });
});
