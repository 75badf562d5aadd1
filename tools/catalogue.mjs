// `npm run catalogue`: every sentence that the widgets show, derived from facts and words: src/catalogue/<lang>.ts. It needs no
// build. What is wrong with facts or words is named, and then nothing is written. `npm start` and `npm run build` run it, too.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { catalogueFile } from './catalogue-file.mjs';
import { root } from './dist.mjs';

const load = async (file) =>
  (await runnerImport(path.join(root, 'src', file), { configFile: false, logLevel: 'error' })).module;

/** Folders of words, each a language. */
export const languages = () =>
  fs
    .readdirSync(path.join(root, 'src/words'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The files by their paths, and what is wrong with what they would be derived from. */
export async function catalogues() {
  const [{ content }, { derive }, { findContentProblems }] = await Promise.all(
    ['facts/index.ts', 'derive/derive.ts', 'derive/check.ts'].map(load),
  );
  const words = await Promise.all(
    languages().map(async (lang) => {
      const language = Object.values(await load(`words/${lang}/index.ts`)).find((value) => value?.lang === lang);
      if (!language) throw new Error(`src/words/${lang}/index.ts exports no language "${lang}".`);
      return language;
    }),
  );
  return {
    problems: [...new Set(words.flatMap((language) => findContentProblems(content, language)))],
    files: new Map(
      words.map((language) => [
        path.join(root, `src/catalogue/${language.lang}.ts`),
        catalogueFile(derive(content, language)),
      ]),
    ),
  };
}

/** Writes what has changed. Returns what is wrong, and otherwise what was written. */
export async function writeCatalogues() {
  const { problems, files } = await catalogues();
  const changed = [...files].filter(([file, text]) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text);
  if (!problems.length) for (const [file, text] of changed) fs.writeFileSync(file, text);
  return { problems, written: problems.length ? [] : changed.map(([file]) => path.relative(root, file)) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  const { problems, written } = await writeCatalogues();
  for (const problem of problems) console.error(`Wrong: ${problem}`);
  if (!problems.length)
    console.log(written.length ? `Written: ${written.join(', ')}` : 'All sentences are as they were.');
  process.exit(problems.length ? 1 : 0);
}
