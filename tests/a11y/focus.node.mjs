// Where the focus is and goes: by keyboard alone, through every control, and after a control has gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';

const open = widgets();
const state = (name) => states.find((each) => each.name === name);
const focus = (page) => page.evaluate('look.focus()');

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await page.evaluate('look.rendered()');
}

/** Presses Tab until the focus is on what begins with these words. */
async function tabTo(page, words) {
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab');
    const found = await focus(page);
    if (found.slice(found.indexOf(' ') + 1).startsWith(words)) return found;
  }
  throw new Error(`Tab never comes to "${words}"`);
}

const showAfterLink = onOnePage(open, { around: (html) => `<a id="before" href="#">Before</a>${html}` });

for (const each of states)
  test(`${each.name}: Tab comes to every control once, in the order in which it is read`, async () => {
    const page = await showAfterLink(each);
    await page.evaluate(() => look.all().forEach((node) => node.localName === 'details' && (node.open = true)));
    await page.focus('#before');
    const expected = await page.evaluate(() => {
      // Radio buttons are one stop: the chosen one or, where none is, the first.
      const chosen = look.targets().some((node) => node.type === 'radio' && node.checked);
      let radios = 0;
      const stops = look
        .targets()
        .slice(1)
        .filter((node) => node.type !== 'radio' || (chosen ? node.checked : !radios++));
      stops.forEach((node, i) => (node.number = i));
      return stops.length;
    });
    const came = [];
    for (let i = 0; i <= expected; i++) {
      await page.keyboard.press('Tab');
      came.push(await page.evaluate(() => look.focused()?.number ?? null));
    }
    assert.deepEqual(came.slice(0, expected), [...Array(expected).keys()]);
    assert.equal(came[expected], null, 'then it leaves the widget');
  });

test('a checklist is filled by Tab, arrow keys and Space', async () => {
  const page = await open({ tag: 'pmo-checklist', attributes: 'certification="pmp"' });
  await press(page, 'Tab');
  assert.equal(await focus(page), 'radio School-leaving diplomathen 60 months of experience');
  await press(page, 'Space');
  await press(page, 'ArrowDown', 'ArrowRight');
  assert.match(await focus(page), /^radio Bachelor/);
  assert.equal(await page.$eval('pmo-checklist', (el) => el.route), 'bachelor');
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp');
  assert.match(await focus(page), /^radio GAC/, 'from the first to the last');
  assert.equal(await page.$eval('pmo-checklist', (el) => el.route), 'gac');
  for (const words of ['Bachelor’s or postgraduate', '24 months', 'An active CAPM']) {
    assert.match(await tabTo(page, words), /^checkbox/);
    await press(page, 'Space');
  }
  assert.equal(await page.$eval('pmo-checklist', (el) => el.assessment.status), 'met');
  assert.match(await focus(page), /^checkbox An active CAPM/);
  await press(page, 'Space');
  assert.equal(await page.$eval('pmo-checklist', (el) => el.assessment.status), 'unmet');
  await page.close();
});

const checked = (page) => page.$eval('pmo-checklist', (el) => el.checked.join());
const TICKED = 'pmi-pmocp/secondary,pmi-pmocp/training';
/** Each under a name of its own, because what is stored outlives a page. */
let names = 0;
const ticked = () => ({
  tag: 'pmo-checklist',
  attributes: `persist="focus-${names++}"`,
  clicks: ['School-leaving diploma', '10 hours'],
});

for (const key of ['Enter', 'Space']) {
  test(`${key} starts over; Undo is the next stop, and the same key again undoes and destroys nothing`, async () => {
    const page = await open(ticked());
    await tabTo(page, 'Start over');
    for (let i = 0; i < 3; i++) {
      await press(page, key);
      assert.equal(await focus(page), 'button Start over');
      assert.equal(await checked(page), '');
    }
    await press(page, 'Tab');
    for (let i = 0; i < 3; i++) {
      assert.equal(await focus(page), 'button Undo');
      await press(page, key);
      assert.equal(await checked(page), TICKED);
    }
    await page.close();
  });

  test(`${key} on Forget them deletes what is stored, and the same key again no tick`, async () => {
    const page = await open(ticked());
    await tabTo(page, 'Forget them');
    for (let i = 0; i < 3; i++) {
      await press(page, key);
      assert.equal(await focus(page), 'button Forget them');
      assert.equal(await checked(page), TICKED);
      assert.equal(
        await page.evaluate(() =>
          Object.keys(localStorage).join().includes(document.querySelector('[persist]').persist),
        ),
        false,
      );
    }
    assert.equal(await page.evaluate('look.focused().ariaDisabled'), 'true');
    await page.close();
  });

  test(`${key} on Copy as text and on Print leaves the focus there`, async () => {
    const page = await open(ticked());
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
    });
    await tabTo(page, 'Print');
    for (const words of ['Print', 'Copy as text']) {
      for (let i = 0; i < 2; i++) {
        assert.equal(await focus(page), `button ${words}`);
        await press(page, key);
        assert.equal(await checked(page), TICKED);
      }
      await press(page, 'Tab');
    }
    await page.close();
  });
}

test('a key that is held down starts over once, and what it took away can be undone', async () => {
  const page = await open(ticked());
  await tabTo(page, 'Start over');
  for (let i = 0; i < 10; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.evaluate("look.click('Undo')");
  assert.equal(await checked(page), TICKED);
  await page.close();
});

for (const tag of ['pmo-checklist', 'pmo-guide'])
  test(`<${tag}>: who chose an easier certification is at the head of its checklist, and Tab goes on from there`, async () => {
    const page = await open({ tag, attributes: 'certification="pmp"' });
    await tabTo(page, 'See its checklist');
    await press(page, 'Enter');
    const named = await page.evaluate(() => look.focused()?.getAttribute('aria-label'));
    assert.equal(named, 'Do you meet the CAPM® prerequisites?');
    const inSight = await page.evaluate(() => {
      const { top } = look.focused().getBoundingClientRect();
      return top >= -1 && top < innerHeight;
    });
    assert.ok(inSight, 'its head is on the screen');
    await press(page, 'Tab');
    assert.match(await focus(page), /^checkbox School-leaving diploma/);
    assert.equal(await page.$$eval('[tabindex]', (all) => all.length), 0);
    await page.close();
  });

test('where copying is blocked, the focus is in the text to copy, and all of it is selected', async () => {
  const page = await open({ tag: 'pmo-checklist' });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('blocked')) } });
  });
  await tabTo(page, 'Copy as text');
  await press(page, 'Enter');
  assert.match(await focus(page), /^textarea/);
  const selected = await page.evaluate(() => {
    const { selectionStart, selectionEnd, value } = look.focused();
    return [selectionStart, selectionEnd === value.length];
  });
  assert.deepEqual(selected, [0, true]);
  await page.close();
});

for (const key of ['Enter', 'Space']) {
  test(`${key} on a column head sets the column off and takes that back`, async () => {
    const page = await open(state('comparison'));
    assert.match(await tabTo(page, 'PMP'), /^button/);
    const chosen = [];
    for (let i = 0; i < 2; i++) {
      await press(page, key);
      chosen.push(await page.$eval('pmo-comparison', (el) => el.highlight));
      assert.match(await focus(page), /^button PMP/);
    }
    assert.deepEqual(chosen, ['pmp', null]);
    await page.close();
  });

  test(`${key} opens and closes the sources`, async () => {
    const page = await open(state('benefits'));
    await tabTo(page, 'Sources and dates');
    const isOpen = () => page.$eval('pmo-benefits', (el) => el.shadowRoot.querySelector('[part=sources]').open);
    await press(page, key);
    assert.equal(await isOpen(), true);
    await press(page, key);
    assert.equal(await isOpen(), false);
    await page.close();
  });

  test(`${key} in the navigation of the guide goes to the section, and Tab goes on from there`, async () => {
    const page = await open(state('guide'));
    await tabTo(page, 'Prerequisites');
    await press(page, key);
    assert.equal(await page.evaluate(() => look.focused().dataset.section), 'checklist');
    await press(page, 'Tab');
    assert.match(await focus(page), /^checkbox School-leaving/);
    await page.close();
  });
}

test('Escape closes and clears nothing: nothing here opens over something else', async () => {
  const page = await open(state('checklist-routes'));
  await tabTo(page, '36 months');
  const before = await page.$eval('pmo-checklist', (el) => [el.route, ...el.checked]);
  await press(page, 'Escape');
  assert.deepEqual(await page.$eval('pmo-checklist', (el) => [el.route, ...el.checked]), before);
  assert.match(await focus(page), /^checkbox 36 months/);
  await page.close();
});
