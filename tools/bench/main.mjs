// Builds the peers, visits all pages, prints and writes what came of it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browser/chromium.mjs';
import { root } from '../dist.mjs';
import { buildPeers } from './build.mjs';
import { anotherBuild, changeLine, changesIn } from './changes.mjs';
import { FIGURES } from './figures.mjs';
import { readOptions } from './options.mjs';
import { run } from './run.mjs';
import { allScenarios } from './scenario.mjs';
import { serve } from './server.mjs';
import { heightsOf, sizesOf } from './sizes.mjs';
import { spread } from './statistics.mjs';
import { table } from './table.mjs';
import { line, verdictsOn } from './verdicts.mjs';

const all = await allScenarios();
const options = readOptions(
  process.argv.slice(2),
  all.map(({ name }) => name),
);
if (options.help) {
  console.log(options.help);
  process.exit();
}
const scenarios = all.filter(({ name }) => options.names.includes(name));
if (options.against) scenarios.push(anotherBuild(options.against, scenarios));

/** What is under way, on one line that is written over; nothing where nobody looks. */
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);

const browser = await puppeteer.launch(await chromiumOptions());
let results;
let server;
const begun = Date.now();
try {
  say('building the peers');
  await buildPeers(options.names, browser);
  server = await serve(scenarios, await heightsOf(scenarios, browser));
  results = await run(browser, server.origin, scenarios, options, say);
  sizesOf(results, scenarios, server);
} finally {
  say('');
  await browser.close();
  server?.close();
}

const verdicts = verdictsOn(results);
const changes = options.against ? changesIn(results) : [];
const figures = Object.fromEntries(
  scenarios.map(({ name }) => [
    name,
    Object.fromEntries(FIGURES.map(([label, read]) => [label, spread(read(results, name))])),
  ]),
);
const machine = `Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}`;
const file = path.join(root, 'bench.json');
fs.writeFileSync(
  file,
  `${JSON.stringify({ date: new Date().toISOString(), machine, options, figures, verdicts, changes, raw: results.raw }, undefined, 1)}\n`,
);

console.log(table(FIGURES, scenarios, results));
console.log(`\n${verdicts.map(line).join('\n')}`);
if (changes.length) console.log(`\nAgainst ${options.against}\n${changes.map(changeLine).join('\n')}`);
console.log(
  `\n${machine}; ${options.runs} runs, ${Math.round((Date.now() - begun) / 1000)} s. All of it: ${path.basename(file)}`,
);
const crossed = verdicts.filter(({ verdict }) => verdict === 'crossed');
if (crossed.length) {
  console.error(`${crossed.length} budgets are crossed.`);
  process.exit(1);
}
