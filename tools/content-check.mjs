// Checks the bundled content: its shape with zod, then what a schema cannot say (words for every id in every language, every
// source used, every figure with a page that can be opened, every file listed). Lists statements that nobody compared with
// their source for a year; those are a reminder, not an error, because a fact does not become wrong by the calendar.
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import { catalogues } from './catalogue.mjs';
import { root } from './dist.mjs';

z.config(z.locales.en());

const load = async (file) => (await runnerImport(`./src/${file}`, { configFile: false, logLevel: 'error' })).module;
const [
  { content },
  { Content },
  { findContentProblems, findOldStatements },
  { findLanguageProblems },
  { packageWords },
  { LANGUAGES },
  { WORDS },
] = await Promise.all(
  [
    'facts/index.ts',
    'facts/schema.ts',
    'derive/check.ts',
    'words/check.ts',
    'words/languages.ts',
    'catalogue/package-languages.ts',
    'provider/load-words.ts',
  ].map(load),
);

/** What the files of a folder export, by their names. */
const exportsOf = async (names, place) =>
  new Map(
    await Promise.all(names.map(async (name) => [name, Object.values(await load(place(name)).catch(() => ({})))])),
  );

const folders = fs
  .readdirSync('src/words', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const words = await exportsOf(folders, (name) => `words/${name}/index.ts`);
const languages = new Map(
  [...words].map(([name, values]) => [name, values.find((value) => typeof value?.lang === 'string')]),
);
const { exports } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

const files = fs.readdirSync('src/facts').filter((name) => name.endsWith('.ts'));
const facts = await exportsOf(files, (name) => `facts/${name}`);
const held = [...facts].flatMap(([name, values]) =>
  values.filter((value) => typeof value?.id === 'string' && 'eligibility' in value).map(({ id }) => ({ id, name })),
);
const unlisted = [
  ...held
    .filter(({ id }) => !content.certifications.some((certification) => certification.id === id))
    .map(
      ({ id, name }) => `src/facts/${name} holds the certification "${id}", which src/facts/index.ts does not list.`,
    ),
  ...held
    .filter(({ id }, i) => held.findIndex((other) => other.id === id) < i)
    .map(({ id, name }) => `src/facts/${name} holds the certification "${id}", as another file does.`),
];

/** Catalogues are committed, so that a review sees what a changed fact changes. */
const stale = async () =>
  [...(await catalogues()).files]
    .filter(([file, text]) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text)
    .map(([file]) => `${path.relative(root, file)} is not what facts and words say. Run: npm run catalogue.`);

const { error } = Content.safeParse(content);
const problems = [
  ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
  ...unlisted,
  ...findLanguageProblems(languages, {
    loaded: Object.keys(LANGUAGES),
    fetched: Object.keys(WORDS),
    packaged: packageWords.map(({ lang }) => lang),
    exported: Object.keys(exports),
  }),
  ...new Set([...languages.values()].filter(Boolean).flatMap((language) => findContentProblems(content, language))),
];
// What is wrong already can be put into no sentence.
if (!problems.length) problems.push(...(await stale()));
const old = findOldStatements(content, new Date());

for (const line of old) console.warn(`Old: ${line}`);
for (const line of problems) console.error(`Wrong: ${line}`);
console.log(
  `${content.certifications.length} certifications, ${Object.keys(content.sources).length} sources, ${languages.size} languages: ` +
    `${problems.length} problems, ${old.length} statements not compared for a year.`,
);
process.exit(problems.length ? 1 : 0);
