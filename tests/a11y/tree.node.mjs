// What assistive technology is told of each element in each state. `npm run a11y -- --accept` takes changes over.
import path from 'node:path';
import { test } from 'node:test';
import { matchesSnapshot } from '../support/snapshot.mjs';
import { states } from '../support/states.mjs';
import { widgets } from '../support/widgets.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';

const open = widgets();

for (const state of states)
  test(`${state.name}: assistive technology finds what it found before`, async () => {
    const page = await open(state);
    const file = path.join(import.meta.dirname, 'snapshots', `${state.name}.txt`);
    matchesSnapshot(file, await accessibilityTree(page), 'a11y');
    await page.close();
  });

test('a narrow table is still a table, and each cell says whose it is', async () => {
  const page = await open(states[0], { width: 320 });
  matchesSnapshot(
    path.join(import.meta.dirname, 'snapshots/comparison-narrow.txt'),
    await accessibilityTree(page),
    'a11y',
  );
  await page.close();
});
