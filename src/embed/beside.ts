import { call, get } from '../page/unclobbered.js';
import { isLeftAlone, linkTo } from './elements.js';
import { ATTRIBUTES, type Name, readAddress } from './options.js';

/** Whether a link stays one; also because it was seen to while this file was on its way. */
export const staysLink = (link: Element, name: Name, bases: readonly string[]): boolean =>
  !link.isConnected || isLeftAlone(link) || isBeside(link, name, bases);

/**
 * Whether a frame beside a node shows this hosted page: right before or after it, with nothing to read in between, whatever
 * editors put around both; or in the same figure. Some write the frame's address out as a link, which becomes a widget like it.
 */
function isBeside(node: Element, name: Name, bases: readonly string[]): boolean {
  const figure = node.closest('figure');
  return [
    next(node, 'previousNode'),
    next(node, 'nextNode'),
    ...(figure ? figure.querySelectorAll('iframe') : []),
  ].some((other) => other && (isFrame(other) ? shows(other, name, bases) : isSame(other, node, bases)));
}

/** The frame or words that come before or after a node. */
function next(node: Element, step: 'previousNode' | 'nextNode'): Node | null {
  const walker = call(document, 'createTreeWalker', document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, judge);
  walker.currentNode = node;
  return walker[step]();

  function judge(other: Node): number {
    if (node.contains(other) || isUnseen(other)) return NodeFilter.FILTER_REJECT;
    return isFrame(other) || isWords(other) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  }
}

const isElement = (node: Node): node is Element => get(node, 'nodeType') === Node.ELEMENT_NODE;
const isFrame = (node: Node): node is HTMLIFrameElement => isElement(node) && call(node, 'matches', 'iframe');
const isWords = (node: Node) => !isElement(node) && Boolean(node.nodeValue!.trim());
const isUnseen = (node: Node) => isElement(node) && call(node, 'matches', 'script,style,template,noscript');

/** Also one whose address waits in another attribute until a visitor comes near, or agrees. */
const shows = (frame: Element, name: Name, bases: readonly string[]): boolean =>
  [...frame.attributes].some(({ value }) => readAddress(linkTo(value).href, ...bases)?.name === name);

/** Whether words are those of a link that became a widget, and a node is a link that asks for the same one. */
function isSame(words: Node, node: Element, bases: readonly string[]): boolean {
  const became = get(words, 'parentElement')?.closest('[data-pmo-embed]>a');
  const [one, other] = [became, node].map(
    (link) => link && readAddress(`${(link as HTMLAnchorElement).href}`, ...bases),
  );
  return Boolean(
    one &&
    other &&
    one.name === other.name &&
    ATTRIBUTES.every((attribute) => one.read(attribute) === other.read(attribute)),
  );
}

/** Makes links again of widgets beside which a frame of the same page has come since. */
export function giveBack(bases: readonly string[]): void {
  for (const link of call(
    document,
    'querySelectorAll',
    '[data-pmo-embed]>a[slot=fallback]',
  ) as NodeListOf<HTMLAnchorElement>) {
    const widget = link.parentElement!;
    const found = readAddress(link.href, ...bases);
    if (found && isBeside(widget, found.name, bases)) widget.replaceWith(link);
  }
}
