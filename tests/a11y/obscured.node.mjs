// WCAG 2.4.11: what has the focus can be seen, also under heads that stick and under the page's own header.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';

const open = widgets();

/** A site whose header is always there, and what it is to tell us and the browser. */
const HEADER = `<style>
  header { position: fixed; z-index: 9; inset: 0 0 auto; block-size: 60px; background: #eee }
  body { margin-block-start: 70px; --pmo-sticky-offset: 60px }
  html { scroll-padding-block-start: 60px }
</style>`;

const PLACES = {
  'a window': { width: 1000, height: 500 },
  'a phone on its side': { width: 844, height: 390 },
  'a page with a fixed header': { width: 1000, height: 500, head: HEADER },
  'a page that gives a header of 0 without unit': {
    width: 844,
    height: 390,
    head: '<style>body { --pmo-sticky-offset: 0 }</style>',
  },
};

for (const [place, { head = '', ...size }] of Object.entries(PLACES)) {
  const before = `${head === HEADER ? '<header></header>' : ''}<a id="before" href="#">Before</a>`;
  const show = onOnePage(open, {
    ...size,
    head,
    around: (html) => `${before}${html}<p><a id="after" href="#">After</a></p>`,
  });
  for (const state of states.filter(({ name }) =>
    /^(comparison|comparison-four|checklist-routes|guide-pmp)$/.test(name),
  ))
    test(`${state.name}: nothing covers what has the focus, forwards and backwards, in ${place}`, async () => {
      const page = await show(state);
      await page.bringToFront();
      await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
      const stops = (await page.evaluate('look.targets().length')) + 1;
      const covered = new Set();
      for (const backwards of [false, true]) {
        await page.focus(backwards ? '#after' : '#before');
        if (backwards) await page.keyboard.down('Shift');
        for (let i = 0; i < stops; i++) {
          await page.keyboard.press('Tab');
          const [focus, problem] = await page.evaluate(visibility);
          if (focus === 'nothing' || /before|after/.test(focus)) break;
          if (problem) covered.add(`${focus} ${problem}`);
        }
        if (backwards) await page.keyboard.up('Shift');
      }
      assert.deepEqual([...covered], []);
    });
}

/** The focus in words, and what is wrong with it: covered, or out of sight. */
function visibility() {
  const node = look.focused();
  if (!node || node.id) return [node?.id || 'nothing'];
  // A link that wraps has a box for each line; the first will do.
  const { left, right, top, bottom } = node.getClientRects()[0];
  if (top < -0.5 || bottom > innerHeight + 0.5) return [look.focus(), 'is off the screen'];
  const points = [0.1, 0.5, 0.9].map((share) => [left + (right - left) / 2, top + (bottom - top) * share]);
  const hidden = points.filter(([x, y]) => {
    const top = look.topmost(x, y);
    return !look.contains(node, top) && !look.contains(node.closest('label') ?? node, top);
  });
  return [
    look.focus(),
    hidden.length ? `is covered at ${hidden.length} of 3 points by ${look.topmost(...hidden[0])?.className}` : '',
  ];
}
