/**
 * What a shadow root holds as one string, without what may differ: comments and white space that nobody sees, styles, and
 * what static HTML has only until the script comes.
 */
export function normalised(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => withRoots(node)));
  for (const node of copy.querySelectorAll('style, link, noscript')) node.remove();
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  for (const button of copy.querySelectorAll('button')) button.removeAttribute('disabled');
  for (const part of copy.querySelectorAll('[defer-hydration]')) part.removeAttribute('defer-hydration');
  for (const element of copy.querySelectorAll('*')) sortAttributes(element);
  copy.normalize();
  return copy.innerHTML.replace(/\s+/g, ' ').replace(/> /g, '>').replace(/ </g, '<');
}

function sortAttributes(element: Element): void {
  const sorted = [...element.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of sorted) element.removeAttribute(name);
  for (const { name, value } of sorted) element.setAttribute(name, value);
}

/** A copy of a node with the shadow roots below it as children, be they live or still a template. */
function withRoots(node: Node): Node {
  const copy = node.cloneNode(false);
  if (node instanceof HTMLInputElement && copy instanceof HTMLInputElement)
    copy.toggleAttribute('checked', node.checked);
  const isTemplate = (child: Node) => child instanceof HTMLTemplateElement && child.hasAttribute('shadowrootmode');
  const { shadowRoot } = node as Element;
  const children = [...node.childNodes, ...(shadowRoot?.childNodes ?? [])].flatMap((child) =>
    isTemplate(child) ? [...(child as HTMLTemplateElement).content.childNodes] : [child],
  );
  for (const child of children) copy.appendChild(withRoots(child));
  return copy;
}

/** The root that static HTML of an element holds, before a browser has made a shadow root of it. */
export function staticRoot(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!.querySelector<HTMLTemplateElement>(':scope > template')!.content;
}

/** Where two texts begin to differ, with what is around it; empty where they do not. */
export function difference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a === b) return '';
  return [a, b].map((text) => `…${text.slice(Math.max(0, i - 120), i)}▶${text.slice(i, i + 120)}…`).join('\n');
}
