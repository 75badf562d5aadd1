const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any value as text that may stand between tags and in a double-quoted attribute alike. */
export const escaped = (value: unknown): string =>
  `${(value ?? '') as string}`.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
