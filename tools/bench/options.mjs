// What `npm run bench -- …` understands.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `npm run bench                        all scenarios, 20 runs
npm run bench -- --quick             3 runs
npm run bench -- --runs 5
npm run bench -- --only module       that scenario, and those that it is compared with; may be repeated
npm run bench -- --against DIST      the module beside another build of it, such as dist/ of the commit before`;

/** The scenarios that most budgets compare with, which every selection needs. */
const REFERENCES = ['plain', 'vanilla', 'lit'];

/** Reads the command line. Throws where it cannot be understood, with what would be. */
export function readOptions(args, names) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      runs: { type: 'string' },
      against: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const unknown = values.only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length) throw new Error(`--only: no scenario "${unknown.join(', ')}". There are: ${names.join(', ')}`);
  const runs = Number(values.runs ?? (values.quick ? 3 : 20));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs: "${values.runs}" is no number of runs`);
  const against = values.against && path.resolve(values.against);
  if (against && !fs.existsSync(path.join(against, 'pmo-widgets.js')))
    throw new Error(`--against: there is no pmo-widgets.js in ${against}`);
  // Whoever compares two builds asks for no other tool.
  const only = against ? ['module', ...(values.only ?? [])] : values.only;
  const chosen = only ? names.filter((name) => REFERENCES.includes(name) || only.includes(name)) : names;
  return { runs, quick: values.quick, names: chosen, against, help: values.help ? HELP : undefined };
}
