// Paper, forced colours and reduced motion.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfText } from '../support/pdf-text.mjs';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';

const open = widgets();
const show = onOnePage(open);
const state = (name) => states.find((each) => each.name === name);
const forced = { media: [{ name: 'forced-colors', value: 'active' }] };

/** Letters only: a PDF breaks lines and joins letters as it likes. */
const letters = (text) => text.normalize('NFKC').replace(/\s+/g, '');

for (const each of states)
  test(`${each.name} on paper: all that is closed is open, sources have addresses, nothing can be pressed`, async () => {
    const page = await show(each);
    const { addresses, closed, controls } = await page.evaluate(() => ({
      addresses: look
        .all()
        .filter((node) => node.matches('a.address'))
        .map((link) => link.getAttribute('href')),
      closed: look
        .all()
        .filter((node) => node.matches('details dd, details .address'))
        .map((node) => look.text(node)),
      controls: look
        .all()
        .filter((node) => node.matches('.link:not(nav *), .tools label'))
        .map(look.text),
    }));
    const printed = letters(pdfText(await page.pdf()));
    for (const address of addresses) assert.ok(printed.includes(letters(address)), address);
    // A citation in a definition is raised, which a PDF writes as a line of its own.
    for (const text of closed) assert.ok(printed.includes(letters(text).slice(0, 40)), text);
    for (const words of controls.filter((text) => text.includes(' ')))
      assert.ok(!printed.includes(letters(words)), words);
  });

test('on paper the ticks of a checklist are there, and dark widgets are dark on light', async () => {
  const page = await open({ ...state('checklist-routes'), attributes: 'certification="pmp" theme="dark"' });
  await page.emulateMediaType('print');
  const seen = await page.$eval('pmo-checklist', (el) => {
    const root = el.shadowRoot.querySelector('section');
    return [getComputedStyle(root).color, el.shadowRoot.querySelectorAll(':checked').length];
  });
  assert.deepEqual(seen, ['rgb(0, 0, 0)', 2]);
  await page.close();
});

test('in forced colours the chosen column, route and progress are told by lines, not by colour alone', async () => {
  for (const width of [360, 1000]) {
    const page = await open(state('comparison-four'), { ...forced, width });
    const [chosen, other] = await page.$eval('pmo-comparison', (el) =>
      ['.highlighted.cell', '.cell:not(.highlighted)'].map(
        (selector) => getComputedStyle(el.shadowRoot.querySelector(selector)).borderInlineStart,
      ),
    );
    assert.notEqual(chosen, other);
    assert.match(chosen, /^3px solid/);
    await page.close();
  }
  const page = await open(state('checklist-routes'), forced);
  const line = (selector, side) =>
    page.$eval(
      'pmo-checklist',
      (el, at, name) => getComputedStyle(el.shadowRoot.querySelector(at))[name],
      selector,
      side,
    );
  assert.match(await line('.route:has(:checked)', 'outline'), /2px/);
  assert.match(await line('.route:not(:has(:checked))', 'outlineStyle'), /none/);
  assert.match(await line('progress', 'border'), /^1px solid/);
  assert.match(await line('[part=action]', 'border'), /^1px solid/);
  await page.close();
});

for (const [value, most] of [
  ['reduce', 0],
  ['no-preference', 0.2],
])
  test(`with prefers-reduced-motion: ${value}, nothing moves for longer than ${most} s`, async () => {
    for (const each of [state('guide-pmp'), state('checklist-routes')]) {
      const page = await open(each, { media: [{ name: 'prefers-reduced-motion', value }] });
      const longest = await page.evaluate(() =>
        Math.max(
          ...look.all().flatMap((node) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(node);
            const times = animationName === 'none' ? transitionDuration : `${transitionDuration},${animationDuration}`;
            return times.split(',').map(parseFloat);
          }),
        ),
      );
      assert.ok(longest <= most, `${longest} s`);
      if (most) assert.ok(longest > 0, 'there is something to reduce');
      await page.close();
    }
  });
