// All visits of a bench in their order: within a phase every scenario once, then backwards.
import { BEFORE } from './changes.mjs';
import { KINDS } from './content.mjs';
import { CONDITIONS, language, memory, ticks, visit } from './measure.mjs';
import { words } from './in-page.mjs';
import { COUNTS, Results } from './results.mjs';
import { interleaved } from './statistics.mjs';

/** Scenarios of which budgets ask what many widgets cost. */
const COUNTED = ['module', BEFORE, 'static', 'vanilla'];
const ALL = `?kinds=${KINDS.join()}`;

/** What is visited, under which conditions, how often, and what is done there. `only` names scenarios, if not all. */
function phases({ runs }) {
  const few = Math.min(runs, 5);
  const counts = (count, times, only) => ({
    phase: `count${count}`,
    address: `?kind=checklist&count=${count}`,
    conditions: CONDITIONS.fast,
    runs: times,
    only,
  });
  return [
    { phase: 'slow', address: ALL, conditions: CONDITIONS.slow, runs, after: ({ ticking }) => ticking && ticks },
    { phase: 'fast', address: ALL, conditions: CONDITIONS.fast, runs, after: () => language },
    ...[0, ...COUNTS.filter((count) => count < 1000)].map((count) => counts(count, few)),
    // a page of a thousand takes seconds: only what budgets are about, and as often as these want
    ...[0, 100, 1000].map((count) => counts(count, runs, COUNTED)),
    {
      phase: 'memory',
      address: ALL,
      conditions: CONDITIONS.fast,
      runs: Math.min(runs, 2),
      only: ['module', BEFORE, 'vanilla'],
      after: ({ tag }) => memory(tag),
    },
  ];
}

/** What of a scenario the measures need to know. */
const traits = ({ name, peer, element }) => ({
  tag: element?.('checklist'),
  ticking: Boolean(peer || element) && name !== 'plain',
});

/** Visits everything once without counting it, and makes sure that all say the same. */
async function warmUp(browser, origin, scenarios) {
  let expected;
  for (const scenario of scenarios) {
    const address = `/${scenario.name}/${ALL}`;
    const { said } = await visit(browser, origin, address, scenario, CONDITIONS.fast, async (page) => ({
      said: await page.evaluate(words),
    }));
    expected ??= said;
    const place = said.findIndex((text, i) => text !== expected[i]);
    // a text that became an attribute is not among them, and another build of ours may have had other words
    if (place >= 0 && !scenario.waits && scenario.name !== BEFORE)
      throw new Error(
        `${scenario.name} does not show what others show. Expected:\n${expected[place]}\nFound:\n${said[place]}`,
      );
  }
}

export async function run(browser, origin, scenarios, options, say) {
  const results = new Results();
  for (const { phase, address, conditions, runs, only, after } of phases(options)) {
    const names = scenarios.map(({ name }) => name).filter((name) => !only || only.includes(name));
    // what is packed once, and a browser that has just started, are no part of any visit
    say(`${phase}: getting ready`);
    for (const name of names) await fetch(`${origin}/${name}/${address}`);
    if (phase === 'slow') await warmUp(browser, origin, scenarios);
    for (const { name, run: number } of interleaved(names, runs)) {
      const scenario = scenarios.find((each) => each.name === name);
      const more = after?.(traits(scenario)) || undefined;
      say(`${phase}, run ${number + 1} of ${runs}: ${name}`);
      const measured = await visit(browser, origin, `/${name}/${address}`, scenario, conditions, more);
      results.add(name, phase, number, measured);
    }
  }
  return results;
}
