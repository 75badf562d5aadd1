// Test counts. Each runner ends with a plain line; `npm test` hands all of them one file (TEST_TALLY) and sums it up.
import fs from 'node:fs';

export function report({ passed, failed, skipped = 0 }, file = process.env.TEST_TALLY) {
  if (file) fs.appendFileSync(file, `${JSON.stringify({ passed, failed, skipped })}\n`);
  else console.log(inWords({ passed, failed, skipped }));
}

export function sum(file) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  if (!fs.existsSync(file)) return total;
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    for (const [key, count] of Object.entries(JSON.parse(line))) total[key] += count;
  }
  return total;
}

/** The line that scripts read. Skipped tests are named only where there are any. */
export function inWords({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
