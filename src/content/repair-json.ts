/**
 * JSON that went through an editor. What a filter added (tags of paragraphs and lines, entities, hard spaces) goes; curly
 * quotes become straight where there is no straight one left, because then they can mean nothing else.
 */
export function repairJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return JSON.parse(mend(text)) as unknown;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>' };

function mend(text: string): string {
  const plain = text
    .replace(/<\/?(p|br|span|div)\b[^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      return code ? String.fromCodePoint(code) : ((name && ENTITIES[name.toLowerCase()]) ?? entity);
    })
    .replace(/\u00A0/g, ' ');
  return plain.includes('"') ? plain : plain.replace(/[“”„‟″]/g, '"');
}
