import { readFile } from 'node:fs/promises';
import { InputError, UsageError } from './outcome.mjs';

/** The text of a file; "-" is standard input. */
export async function readText(file) {
  if (file !== '-')
    return readFile(file, 'utf8').catch((error) => {
      throw new UsageError(`The file cannot be read: ${error.message}`);
    });
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

/** What is wrong with a provider's content, a line for each part; and what is left of it, which counts as checked. */
export async function readContent(file) {
  const [text, { acceptText, parseContent }, { content: bundled }] = await Promise.all([
    readText(file),
    import('pmo-widgets/schema'),
    import('pmo-widgets/facts'),
  ]);
  const { content, issues } = acceptText(text, bundled);
  const lines = issues.map(
    ({ path, found, expected, suggestion }) =>
      `${path || '(whole file)'}: found ${found}, expected ${expected}${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
  );
  return { content: parseContent(content), lines };
}

/** The same for commands that use the content: it has to be right. */
export async function readRightContent(file) {
  if (file === undefined) return undefined;
  const { content, lines } = await readContent(file);
  if (lines.length) throw new InputError(lines.map((line) => `${file}: ${line}`).join('\n'));
  return content;
}
