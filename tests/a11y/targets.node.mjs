// WCAG 2.5.8: what is clicked is at least 24 px each way, or has so much room around it, or stands in a sentence. The
// checklist, which is filled with a thumb, offers 44 px.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';

const open = widgets();
const show = onOnePage(open);

for (const state of states)
  test(`${state.name}: nothing to click is too small or too close to another`, async () => {
    const page = await show(state);
    await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
    for (const width of [320, 1000]) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate('look.rendered()');
      assert.deepEqual(await page.evaluate(findSmall), [], `${width} px`);
    }
  });

for (const state of states.filter(({ tag }) => tag === 'pmo-checklist'))
  test(`${state.name}: every line to tick is 44 px high and wide`, async () => {
    const page = await show(state);
    await page.setViewport({ width: 320, height: 800 });
    const small = await page.evaluate(() =>
      look
        .all()
        .filter((node) => node.localName === 'label' && node.querySelector('[type=checkbox], [type=radio]'))
        .filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 44)
        .map(look.text),
    );
    assert.deepEqual(small, []);
  });

test('on a phone, what shows the rest about a family is 44 px high', async () => {
  const page = await open({ tag: 'pmo-guide' });
  await page.setViewport({ width: 320, height: 800, isMobile: true, hasTouch: true });
  await page.evaluate('look.rendered()');
  const heights = await page.evaluate(() =>
    look
      .all()
      .filter((node) => node.localName === 'summary' && node.parentElement.className === 'rest')
      .map((node) => node.getBoundingClientRect().height),
  );
  await page.close();
  assert.ok(heights.length > 3);
  assert.ok(Math.min(...heights) >= 43.95, heights.join());
});

/** What is smaller than 24 px without one of the exceptions. */
function findSmall() {
  // A label is the target of its control.
  const targets = [...new Set(look.targets().map((node) => node.closest('label') ?? node))].map((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { node, left, top, width, height, x: left + width / 2, y: top + height / 2 };
  });
  const isSmall = ({ width, height }) => Math.min(width, height) < 23.95;

  /** A line of text sets its height, and others' words stand in the same line. */
  const inSentence = ({ node }) => {
    if (getComputedStyle(node).display !== 'inline') return false;
    const links = [...node.parentElement.querySelectorAll('a, button')];
    const rest = links.reduce((text, link) => text.replace(link.textContent, ''), node.parentElement.textContent);
    return /\p{L}/u.test(rest);
  };
  /** From the centre of a circle of 24 px to the nearest point of a rectangle. */
  const distance = ({ x, y }, { left, top, width, height }) =>
    Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  const hasRoom = (target) =>
    targets
      .filter((other) => other !== target)
      .every((other) =>
        isSmall(other)
          ? Math.hypot(other.x - target.x, other.y - target.y) >= 24 && distance(target, other) >= 12
          : distance(target, other) >= 12,
      );

  return targets
    .filter((target) => isSmall(target) && !inSentence(target) && !hasRoom(target))
    .map(({ node, width, height }) => `${look.text(node)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
}
