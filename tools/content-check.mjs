// Checks the bundled content: its shape with zod, then what a schema cannot say (words for every id, every source used,
// every figure with a page that can be opened). Lists statements that nobody compared with their source for a year;
// those are a reminder, not an error, because a fact does not become wrong by the calendar.
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

z.config(z.locales.en());

const load = async (file) => (await runnerImport(`./src/${file}`, { configFile: false, logLevel: 'error' })).module;
const [{ content }, { Content }, { findContentProblems, findOldStatements }, { packageWords }] = await Promise.all(
  ['facts/index.ts', 'facts/schema.ts', 'derive/check.ts', 'words/languages.ts'].map(load),
);

const { error } = Content.safeParse(content);
const problems = [
  ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
  ...packageWords.flatMap((language) => findContentProblems(content, language)),
];
const old = findOldStatements(content, new Date());

for (const line of old) console.warn(`Old: ${line}`);
for (const line of problems) console.error(`Wrong: ${line}`);
console.log(
  `${content.certifications.length} certifications, ${Object.keys(content.sources).length} sources: ` +
    `${problems.length} problems, ${old.length} statements not compared for a year.`,
);
process.exit(problems.length ? 1 : 0);
