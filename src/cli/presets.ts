// A hosted page with options of its own, as `--preset NAME=ELEMENT?OPTIONS` asks for it.
import { NOUNS, type Noun, whoMaySet } from '../options/table.js';
import { foreignTo, readNoun } from './element-options.js';
import { UsageError } from './outcome.js';

export interface Preset {
  readonly name: string;
  readonly element: Noun;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readPreset(text: string): Preset {
  const [, name, page, query] = /^([a-z\d]+(?:-[a-z\d]+)*)=([\w-]+)(?:\.html)?(?:\?(.*))?$/s.exec(text) ?? [];
  const element = readNoun(page);
  if (!name || !element)
    throw new UsageError(
      `--preset: expected NAME=ELEMENT?OPTIONS, with a NAME of small letters, digits and hyphens, and an ELEMENT of ${NOUNS.join(', ')}, not "${text}".`,
    );
  const attributes = Object.fromEntries(new URLSearchParams(query));
  const options = Object.keys(attributes);
  // What is fetched is not in the page, which would not be complete without script.
  const refused = options.filter((option) => whoMaySet(option) === 'owner');
  const foreign = new Set([...foreignTo(element, options), ...refused]);
  if (foreign.size) throw new UsageError(`--preset ${name}: ${element} does not take ${[...foreign].join(', ')} here.`);
  return { name, element, attributes };
}
