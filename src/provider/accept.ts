/**
 * Decides on a provider's content: what is right applies, what is wrong is refused by its path, with a sentence on what
 * was found and what is expected. No page imports it at first, because zod follows it.
 */
import * as z from 'zod/mini';
import type { AtHand } from './at-hand.js';
import { type Ids, crossCheck } from './cross-check.js';
import { ProviderContent } from '../facts/provider-schema.js';
import { Issues } from './issues.js';
import { pathOf, plainData, shown } from './plain-data.js';
import { repairJson } from './repair-json.js';
import { type Path, isObject, rightPart, unknownField } from './right-part.js';
import type { Accepted, ProviderContent as Given } from '../facts/types.js';

// No probe for `eval`, which a strict page would report. No words of zod's either: what is expected is told in ours.
z.config({ jitless: true });

/** Checks a provider's content against the schema, the ids of the package, and facts and words as far as they are at hand. Never throws. */
export function acceptContent(raw: unknown, ids: Ids, atHand: AtHand): Accepted {
  const issues = new Issues();
  const refuse = (path: Path, found: string, expected: string) =>
    issues.add(() => ({ path: pathOf(path), found, expected }));
  const data = plainData(raw, refuse);
  if (!isObject(data)) {
    if (issues.areNone) refuse([], shown(data), 'an object');
    return { content: {}, issues: issues.list() };
  }
  const right = Object.create(null) as Record<string, unknown>;
  for (const [field, value] of Object.entries(data)) {
    const schema = Object.hasOwn(ProviderContent.shape, field) && ProviderContent.shape[field as keyof Given];
    if (!schema) issues.add(() => unknownField([field], Object.keys(ProviderContent.shape)));
    else {
      const part = rightPart(schema._zod.def.innerType, value, [field], issues);
      if (part !== undefined) right[field] = part;
    }
  }
  const known = crossCheck(right as Given, data, ids, atHand, issues);
  const content = Object.fromEntries(
    Object.entries(known).map(([field, part]) => [field, z.parse(ProviderContent.shape[field as keyof Given], part)]),
  );
  return { content, issues: issues.list() };
}

/** The same for JSON as it stands in a page, repaired where an editor mangled it. */
export function acceptText(text: string, ids: Ids, atHand: AtHand): Accepted {
  let data: unknown;
  try {
    data = repairJson(text);
  } catch (error) {
    const expected = `JSON (${(error as Error).message})`;
    return { content: {}, issues: [{ path: '', found: shown(text.trim()), expected }] };
  }
  return acceptContent(data, ids, atHand);
}
