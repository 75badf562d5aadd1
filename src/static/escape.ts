const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any value as text that may stand between tags and in a double-quoted attribute alike. */
export const escaped = (value: unknown): string =>
  `${(value ?? '') as string}`.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** JSON that may stand in a script element: nothing in it can end that element or begin a comment. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
