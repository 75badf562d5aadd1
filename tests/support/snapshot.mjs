// Text that is kept in the repository and compared. With ACCEPT=1 what is there now becomes what is expected; that is what
// `--accept` of the npm scripts sets. Without it a missing file is a failure: in CI nothing may accept itself.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

export const accepts = process.env.ACCEPT === '1';

export function matchesSnapshot(file, text, script) {
  if (accepts) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return;
  }
  const known = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  assert.ok(
    known === text,
    `${path.relative(process.cwd(), file)} says something else:\n\n${changes(known, text)}\n\nIf that is meant: npm run ${script} -- --accept`,
  );
}

/** The first lines that differ, as a reader of a review sees them. */
function changes(before, after, most = 40) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const said = [...onlyIn(old, now).map((line) => `- ${line}`), ...onlyIn(now, old).map((line) => `+ ${line}`)];
  const more = said.length > most ? `\n… and ${said.length - most} more` : '';
  return (said.length ? said.slice(0, most).join('\n') : 'the same lines in another order') + more;
}

function onlyIn(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
