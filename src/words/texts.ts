/** Every text of a language, however deep, by its dotted path. */
export const textsIn = (node: unknown, before = ''): [path: string, text: string][] =>
  Object.entries(node ?? {}).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'string' ? [[before + key, child]] : textsIn(child, `${before}${key}.`),
  );
