const said = new Set<string>();

/** Tells the embedder once what was wrong, what was expected and what is done instead. A page may hold a thousand copies. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[pmo-widgets] ${message}`);
}
