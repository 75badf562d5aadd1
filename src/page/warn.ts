/** More than a page has to say. Beyond it somebody makes content anew for ever, such as a server. */
const MOST = 1000;
const said = new Set<string>();

/** Tells the embedder once what was wrong, what was expected and what is done instead. A page may hold a thousand copies. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  if (said.size >= MOST) said.clear();
  said.add(message);
  console.warn(`[pmo-widgets] ${message}`);
}
