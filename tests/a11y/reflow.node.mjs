// Small screens, great zoom and wide spacing: nothing scrolls sideways, nothing is cut off, nothing lies over something
// else. 400 % zoom of a window of 1,280 × 1,024 is a viewport of 320 × 256 with four times the pixels.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages, states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';

const open = widgets();

/** WCAG 1.4.12. A style sheet of the user does not reach shadow roots by itself; extensions that do add it to each. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

const VIEWS = {
  'at 320 px': { width: 320 },
  'at 400 % zoom': { width: 320, height: 256, scale: 4 },
  'with text of 200 %': { width: 640, css: 'html { font-size: 200% }' },
  'with wide text spacing at 320 px': { width: 320, css: SPACING },
  'with wide text spacing at 1,000 px': { width: 1000, css: SPACING },
};

describe('reflow', { concurrency: 2 }, () => {
  for (const lang of languages)
    describe(lang, { concurrency: 1 }, () => {
      const show = onOnePage(open, { lang, alone: true });
      for (const state of states)
        test(`${state.name}, ${lang}: nothing is cut off on a small screen, zoomed in, with larger or wider text`, async () => {
          const page = await show(state);
          await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
          const found = {};
          for (const [view, { width, height = 800, scale = 1, css = '' }] of Object.entries(VIEWS)) {
            await page.setViewport({ width, height, deviceScaleFactor: scale });
            await page.evaluate(addStyle, css);
            await page.evaluate('look.rendered()');
            const problems = await page.evaluate(findCutOff);
            if (problems.length) found[view] = problems;
          }
          assert.deepEqual(found, {});
        });
    });
});

/** One sheet of the test in every root, with other content for each view. */
function addStyle(css) {
  globalThis.added ??= new CSSStyleSheet();
  added.replaceSync(css);
  for (const root of [document, ...look.all().flatMap((node) => node.shadowRoot ?? [])])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== added), added];
}

/** What a person would miss: text beyond the screen, beyond the box that clips it, or under other text. */
function findCutOff() {
  const found = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
  const boxes = [];
  for (const node of look.all()) {
    if (!look.visible(node) || node.closest('.unseen')) continue;
    const style = getComputedStyle(node);
    const clips = style.overflowX !== 'visible' && !['svg', 'PROGRESS', 'TEXTAREA', 'INPUT'].includes(node.nodeName);
    if (clips && (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight))
      found.push(`${node.className} clips its content`);
    for (const text of node.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width < 1) continue;
        if (left < -0.5 || right > innerWidth + 0.5) found.push(`"${text.data.trim()}" leaves the screen`);
        boxes.push({ left, right, top, bottom, node, size: parseFloat(style.fontSize) });
      }
    }
  }
  // The middle of letters on the middle of others: lines may share a little of their height, letters may not.
  const cores = boxes
    .map(({ top, bottom, size, ...box }) => ({ ...box, top: (top + bottom - size / 2) / 2, size: size / 2 }))
    .toSorted((a, b) => a.top - b.top);
  for (const [i, a] of cores.entries())
    for (let n = i + 1; n < cores.length && cores[n].top < a.top + a.size; n++) {
      const b = cores[n];
      if (a.left + 1 < b.right && b.left + 1 < a.right)
        found.push(`"${look.text(a.node)}" lies on "${look.text(b.node)}"`);
    }
  return [...new Set(found)];
}

test('spacing that a reader sets for the page reaches the text of the widgets', async () => {
  const page = await open(states[0]);
  const spacing = () =>
    page.$eval('pmo-comparison', (el) => {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(
        el.shadowRoot.querySelector('.cell p'),
      );
      return [letterSpacing, wordSpacing, parseFloat(lineHeight) / parseFloat(fontSize) >= 1.5];
    });
  assert.deepEqual(await spacing(), ['normal', '0px', true]);
  await page.addStyleTag({ content: '* { letter-spacing: 2px !important; word-spacing: 3px !important }' });
  assert.deepEqual(await spacing(), ['2px', '3px', true]);
  await page.close();
});

test('a text that is cut off, leaves the screen or lies on another is found', async () => {
  const page = await open(states[0], { width: 320 });
  const broken = async (css) => {
    await page.evaluate(addStyle, css);
    return (await page.evaluate(findCutOff)).join();
  };
  assert.equal(await broken(''), '');
  assert.match(await broken('.intro { block-size: 10px; overflow: hidden }'), /intro clips/);
  assert.match(await broken('.intro { white-space: nowrap }'), /leaves the screen/);
  assert.match(await broken('.intro { block-size: 10px }'), /lies on/);
  await page.close();
});
