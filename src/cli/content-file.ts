// A provider's content as the command line is given it.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { content as bundled } from '../facts/index.js';
import type { ProviderContent } from '../facts/types.js';
import { acceptText, issueText, parseContent } from '../provider/parse-content.js';
import { InputError, UsageError } from './outcome.js';

/** The bytes of a file; "-" is standard input. */
const bytesOf = (file: string): Promise<Buffer> =>
  file === '-'
    ? buffer(process.stdin)
    : readFile(file).catch((error: Error) => {
        throw new UsageError(`The file cannot be read: ${error.message}`);
      });

/** Text in UTF-8 or, where a mark at its beginning says so, in UTF-16, as editors on Windows write it. The mark goes. */
function textOf(bytes: Buffer): string | undefined {
  const mark = bytes.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is wrong with a provider's content, a line for each part; and what is left of it, which counts as checked. */
export async function readContent(
  file: string,
): Promise<{ readonly content: ProviderContent; readonly lines: readonly string[] }> {
  const text = textOf(await bytesOf(file));
  // Nobody would see which letters were lost.
  if (text === undefined) throw new InputError(`${file}: found another encoding, expected UTF-8. Save it as that.`);
  const { content, issues } = acceptText(text, bundled);
  return { content: parseContent(content), lines: issues.map(issueText) };
}

/** The same for commands that use the content: it has to be right. */
export async function readRightContent(file: string | undefined): Promise<ProviderContent | undefined> {
  if (file === undefined) return undefined;
  const { content, lines } = await readContent(file);
  if (lines.length) throw new InputError(lines.map((line) => `${file}: ${line}`).join('\n'));
  return content;
}
