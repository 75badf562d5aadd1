// docs/size.md: what a visitor downloads, written from the build so that nobody has to. `node tools/size-table.mjs`
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cdnFiles, dist, root } from './dist.mjs';
import { sizeOf } from './sizes.mjs';

export const page = path.join(root, 'docs/size.md');
const MARKERS = /(<!-- sizes -->\n)[^]*(<!-- \/sizes -->)/;

/** What each file is for. A new one has to be told here. */
const USES = {
  'embed.js': 'the loader',
  'derive.js': 'the facts and what makes sentences of them, for certificates and words of a provider',
  'frames.js': 'heights for frames, on pages that frame hosted pages',
  'hosted.js': 'hosted pages alone',
  'pmo-widgets.js': 'all five elements, all certifications, English, Lit',
  'print.js': 'a checklist printed alone, when somebody prints it',
  'schema.js': 'checks a provider’s content, on pages that have some',
};
/** The same for all files of a folder. */
const FOLDERS = {
  'languages/': 'a language, on pages in it',
  'styles/': 'static HTML with `styles: "link"`',
  'themes/': 'a theme',
  'words/': 'the words of a language, with `derive.js`',
};

const formatted = (bytes) => bytes.toLocaleString('en');

/** Compressed bytes differ by a few between versions of zlib, so that hundreds are all that can be promised. */
const rounded = (bytes) => formatted(Math.round(bytes / 100) * 100);

export function sizeTable() {
  const rows = cdnFiles().map((file) => {
    const { min, gzip, brotli } = sizeOf(path.join(dist, file));
    const use = USES[file] ?? FOLDERS[file.replace(/[^/]*$/, '')];
    if (!use) throw new Error(`tools/size-table.mjs: what is ${file} for?`);
    return [`\`${file}\``, use, formatted(min), rounded(gzip), rounded(brotli)];
  });
  const all = [['file', 'for', 'bytes', 'gzip, about', 'brotli, about'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row, fill = ' ') =>
    `| ${row.map((text, i) => (i > 1 ? text.padStart(widths[i], fill) : text.padEnd(widths[i], fill))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i > 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(all[0]), line(rule), ...rows.map((row) => line(row))].join('\n');
}

/** The page with the sizes of today's build in it. */
export const sizePage = (text = fs.readFileSync(page, 'utf8')) => text.replace(MARKERS, `$1\n${sizeTable()}\n\n$2`);

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href)
  fs.writeFileSync(page, sizePage());
