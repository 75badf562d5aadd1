// WCAG 1.4.11: what shows that something is a control, has the focus, is chosen or how far it is stands out from what is
// beside it, at least 3:1, in each theme. Measured in pictures: no script can ask how a browser paints its own controls.
// Not asked of the box around a route, whose radio button is enough, nor of a track, whose bar and words are.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { states } from '../support/states.mjs';
import { widgets } from '../support/widgets.mjs';

const open = widgets();
const THEMES = ['', ...fs.readdirSync('dist/themes').map((file) => file.replace('.css', ''))];
const WIDE = 1000;

async function boxOf(page, selector) {
  return page.evaluate((wanted) => {
    const node = look.all().find((each) => each.matches(wanted) && look.visible(each));
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  }, selector);
}

/** The colours of the page along a line, from left to right or from top to bottom. */
async function colours(page, clip) {
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  const along = Array.from({ length: Math.max(width, height) }, (_, i) => i * (width > height ? 4 : 4 * width));
  return along.map((at) => [...data.subarray(at, at + 3)]);
}

/** The strongest contrast between the first of some colours and the others. */
const contrast = (page, [ground, ...others]) =>
  page.evaluate(
    async (first, rest) => {
      const { ratioOf } = await import('/demo/themes/contrast.js');
      return Math.max(...rest.map((colour) => ratioOf(first, colour)));
    },
    ground,
    others,
  );

/** What is met on the way from so far before a box to so far within it, from its left or from above. */
const edge =
  (selector, { from = -3, to = 4, above = false } = {}) =>
  async (page) => {
    const { left, top, width, height } = await boxOf(page, selector);
    const clip = above
      ? { x: Math.round(left + width / 2), y: top + from, width: 1, height: to - from }
      : { x: left + from, y: Math.round(top + height / 2), width: to - from, height: 1 };
    return contrast(page, await colours(page, clip));
  };

/** What is at both ends of a bar. */
const ends = (selector) => async (page) => {
  const { left, top, width, height } = await boxOf(page, selector);
  const inner = { x: left + height / 2, y: Math.round(top + height / 2), width: width - height, height: 1 };
  const along = await colours(page, inner);
  return contrast(page, [along[0], along.at(-1)]);
};

const focusOn = (selector) => async (page) => {
  await page.evaluate((wanted) => {
    const node = look.all().find((each) => each.matches(wanted) && look.visible(each));
    node.focus({ focusVisible: true });
  }, selector);
  return edge(selector, { from: -8, to: 0 })(page);
};

const narrow = (measure) => async (page) => {
  await page.setViewport({ width: 360, height: 800, deviceScaleFactor: 2 });
  await page.evaluate('look.rendered()');
  const found = await measure(page);
  await page.setViewport({ width: WIDE, height: 800, deviceScaleFactor: 2 });
  await page.evaluate('look.rendered()');
  return found;
};

const OF_THE_BROWSER = {
  'the frame of a checkbox': edge('[type=checkbox]:not(:checked)'),
  'the frame of a radio button': edge('[type=radio]:not(:checked)'),
};
const MARKS = {
  'checklist-routes': {
    ...OF_THE_BROWSER,
    'a ticked checkbox': edge('[type=checkbox]:checked'),
    'the box of the chosen route': edge('.route:has(:checked)'),
    'progress beside what is missing': ends('progress'),
    'the focus on a checkbox': focusOn('[type=checkbox]:not(:checked)'),
    'the focus on a radio button': focusOn('[type=radio]:not(:checked)'),
    'the focus on a button': focusOn('.tools button'),
    'the focus on the sources': focusOn('summary'),
  },
  'comparison-four': {
    'the mark of the highlighted column': edge('.highlighted', { above: true }),
    'the mark of the highlighted column, narrow': narrow(edge('.highlighted.cell')),
    'a bar of the highlighted column': ends('.highlighted .bar'),
    'a bar of another column': ends('.cell:not(.highlighted) .line .bar'),
  },
};

/** Opens a state; returns what each mark of it comes to with a style sheet of the page and a scheme. */
async function opened(name) {
  const state = states.find((each) => each.name === name);
  const page = await open(state, { width: WIDE, scale: 2, head: '<style id="page"></style>' });
  return async (css, scheme) => {
    const own = ':root { color-scheme: light dark } body { background: light-dark(#fff, #111) }';
    await page.evaluate((text) => (document.querySelector('#page').textContent = text), own + css);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate('look.rendered()');
    const found = {};
    for (const [what, measure] of Object.entries(MARKS[name])) found[what] = await measure(page);
    return found;
  };
}

const weak = (found) => Object.keys(found).filter((what) => found[what] < 3);

for (const name of Object.keys(MARKS)) {
  let measure;
  for (const theme of THEMES)
    for (const scheme of ['light', 'dark'])
      test(`${name}: what is not text stands out as well, with ${theme || 'the default'}, ${scheme}`, async () => {
        measure ??= await opened(name);
        const css = theme && fs.readFileSync(`dist/themes/${theme}.css`, 'utf8');
        const found = await measure(css, scheme);
        assert.deepEqual(weak(found), [], JSON.stringify(found));
      });

  test(`${name}: what does not stand out is found`, async () => {
    const pale = ['color-accent', 'color-link', 'color-positive', 'color-muted'].map((token) => `--pmo-${token}: #ddd`);
    const found = await measure(`:root { ${pale.join(';')}; --pmo-focus-ring: 2px solid #ddd }`, 'light');
    const ours = Object.keys(MARKS[name]).filter((what) => !(what in OF_THE_BROWSER));
    assert.deepEqual(weak(found), ours, JSON.stringify(found));
  });
}
