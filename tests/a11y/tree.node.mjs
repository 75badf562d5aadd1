// What assistive technology is told of each element in each state. `npm run a11y -- --accept` takes changes over.
import path from 'node:path';
import { test } from 'node:test';
import { matchesSnapshot } from '../support/snapshot.mjs';
import { states } from '../support/states.mjs';
import { onOnePage, widgets } from '../support/widgets.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';

const show = onOnePage(widgets());

for (const state of states)
  test(`${state.name}: assistive technology finds what it found before`, async () => {
    const page = await show(state);
    const file = path.join(import.meta.dirname, 'snapshots', `${state.name}.txt`);
    matchesSnapshot(file, await accessibilityTree(page), 'a11y');
  });

test('a narrow table is still a table, and each cell says whose it is', async () => {
  const page = await show(states[0]);
  await page.setViewport({ width: 320, height: 800 });
  await page.evaluate('look.rendered()');
  matchesSnapshot(
    path.join(import.meta.dirname, 'snapshots/comparison-narrow.txt'),
    await accessibilityTree(page),
    'a11y',
  );
});
