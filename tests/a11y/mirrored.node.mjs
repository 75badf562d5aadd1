// From right to left, each box stands where a mirror would show it. Words are blocks, so that they break alike both ways.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';
import { blockFont } from '../visual/block-font.mjs';
import { pseudoBundle } from '../visual/pseudo-bundle.mjs';

const open = widgets();
let show;
before(async () => (show = onOnePage(open, { lang: 'ar-XB', head: blockFont, script: await pseudoBundle() })));

for (const state of states)
  test(`${state.name}: from right to left everything is the mirror of what it is from left to right`, async () => {
    const page = await show(state);
    await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
    for (const width of [360, 900]) {
      await page.setViewport({ width, height: 800 });
      await page.evaluate('look.rendered()');
      assert.deepEqual(await page.evaluate(findAskew), [], `${width} px`);
    }
  });

test('a box that stands on the same side both ways is found', async () => {
  const page = await show(states[0]);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '.intro { padding-left: 2em } .head::before { content: ""; position: absolute; left: 0 }';
    document.querySelector('pmo-comparison').shadowRoot.append(style);
  });
  assert.notDeepEqual(await page.evaluate(findAskew), []);
});

/** What is not where the mirror has it: boxes, and the sides of what is drawn before and after them. */
function findAskew() {
  const nodes = look
    .all()
    .filter((node) => look.visible(node) && !/^(inline|contents)$/.test(getComputedStyle(node).display));
  const roots = look.all().filter((node) => node.matches('section[dir]'));
  const measure = () =>
    nodes.map((node) => {
      const { left, right } = node.getBoundingClientRect();
      const pseudo = ['::before', '::after'].map((name) => {
        const style = getComputedStyle(node, name);
        return style.content === 'none' || style.position !== 'absolute' ? [] : [style.left, style.right];
      });
      const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(node);
      return {
        left,
        right,
        pseudo,
        sides: [`${paddingLeft} ${borderLeftWidth}`, `${paddingRight} ${borderRightWidth}`],
      };
    });
  const mirrored = measure();
  for (const root of roots) root.dir = 'ltr';
  const plain = measure();
  for (const root of roots) root.dir = 'rtl';
  const wide = document.documentElement.clientWidth;
  const flip = (pair) => [...pair].reverse().join();
  return [
    ...new Set(
      nodes.flatMap((node, i) => {
        const [a, b] = [mirrored[i], plain[i]];
        const at = Math.abs(a.left - (wide - b.right)) < 1 && Math.abs(a.right - (wide - b.left)) < 1;
        const same =
          at && a.sides.join() === flip(b.sides) && a.pseudo.every((pair, n) => pair.join() === flip(b.pseudo[n]));
        return same
          ? []
          : `${node.localName}.${node.className.baseVal ?? node.className} ${node.part ?? ''}: ${JSON.stringify([a, b])}`;
      }),
    ),
  ];
}
