/**
 * JSON that went through an editor. What a filter added (tags of paragraphs and lines, entities, hard spaces) goes; curly
 * quotes become straight where there is no straight one left, because then they can mean nothing else.
 */
export function repairJson(given: string): unknown {
  // A byte order mark, which editors put before what they save, counts as white space here, but not in JSON.
  const text = given.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return JSON.parse(mend(text).trim()) as unknown;
  }
}

/** A tag ends at the latest where the next one begins, or looking for its end would take ever longer. */
const TAG = /<\/?(?:p|br|span|div)\b[^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
]);
const LAST_CHARACTER = 0x10ffff;

function mend(text: string): string {
  const plain = text
    .replace(TAG, '')
    .replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES.get(name.toLowerCase()) ?? entity;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : entity;
    })
    .replace(/\u00A0/g, ' ');
  return plain.includes('"') ? plain : plain.replace(/[“”„‟″]/g, '"');
}
