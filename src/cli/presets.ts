// A hosted page with options of its own, as `--preset NAME=ELEMENT?OPTIONS` asks for it.
import type { ElementName } from '../static/snippet.js';
import { ATTRIBUTES, NAMES, foreignTo, readName } from './element-options.js';
import { UsageError } from './outcome.js';

export interface Preset {
  readonly name: string;
  readonly element: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readPreset(text: string): Preset {
  const [, name, page, query] = /^([a-z\d]+(?:-[a-z\d]+)*)=([\w-]+)(?:\.html)?(?:\?(.*))?$/s.exec(text) ?? [];
  const element = readName(page);
  if (!name || !element)
    throw new UsageError(
      `--preset: expected NAME=ELEMENT?OPTIONS, with a NAME of small letters, digits and hyphens, and an ELEMENT of ${NAMES.join(', ')}, not "${text}".`,
    );
  const attributes = Object.fromEntries(new URLSearchParams(query));
  const options = Object.keys(attributes);
  // What comes from an address is not in the page, which would not be complete without script.
  const refused = options.filter((option) => !Object.hasOwn(ATTRIBUTES, option) || option === 'content-src');
  const foreign = new Set([...foreignTo(element, options), ...refused]);
  if (foreign.size) throw new UsageError(`--preset ${name}: ${element} does not take ${[...foreign].join(', ')} here.`);
  return { name, element, attributes };
}
