// docs/cms.md as the tests read it: the tables that a run wrote, and the code that people copy.
import fs from 'node:fs';

const FILE = new URL('../../docs/cms.md', import.meta.url);
const read = () => fs.readFileSync(FILE, 'utf8');
const partOf = (name) => new RegExp(`(<!-- run: ${name} -->)[^]*?(<!-- end of run -->)`);
const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** A table: for each host, by form, the word in its cell. */
export function tableOf(name) {
  const [head, , ...rows] = partOf(name)
    .exec(read())[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return Object.fromEntries(
    rows.map(([host, ...cells]) => [host, Object.fromEntries(cells.map((cell, i) => [head[i + 1], cell]))]),
  );
}

export function writeTable(name, table) {
  const columns = Object.keys(Object.values(table)[0]);
  const lines = [
    ['', ...columns],
    ['', ...columns].map(() => '---'),
    ...Object.entries(table).map(([host, row]) => [host, ...Object.values(row)]),
  ];
  const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  fs.writeFileSync(
    FILE,
    read().replace(partOf(name), (_, start, end) => `${start}\n\n${text}\n\n${end}`),
  );
}

/** The block of code after a comment, with the address of the site under test in the place of the made-up one. */
export function recipeOf(name, origin) {
  const [, code] = new RegExp(`<!-- tested: ${name} -->\\s*\`\`\`\\w*\n([^]*?)\`\`\``).exec(read());
  return code.replaceAll('https://example.org', origin).replaceAll('example.org', new URL(origin).hostname);
}
