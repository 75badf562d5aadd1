/**
 * What a learner did in static HTML before the script came: what is open, where the focus is, what is selected. It is
 * carried over by keys that say what a node is about, never by its place or by today's templates, because markup that
 * was pasted into a page outlives many versions of the script.
 */

import { currentId } from '../eligibility/former-ids.js';
import { call, get } from '../page/unclobbered.js';

const KEYS = ['data-leaf', 'data-route', 'data-section', 'data-action', 'data-rest', 'href', 'part'];

/** The nodes of a root that can be open or have the focus, each under a name that another version gives it too. */
function nodesByKey(root: ParentNode): Map<string, HTMLElement> {
  const nodes = new Map<string, HTMLElement>();
  for (const node of root.querySelectorAll<HTMLElement>('details, summary, a, button, input, textarea, [tabindex]')) {
    const owner = node.localName === 'summary' ? node.parentElement! : node;
    let key = node.localName;
    for (const name of KEYS) key += ` ${currentId(owner.getAttribute(name) ?? '')}`;
    // The second of its kind is the second of its kind in every version.
    while (nodes.has(key)) key += '+';
    nodes.set(key, node);
  }
  return nodes;
}

/**
 * Whether all of a root has been parsed. A script that comes in the midst of it would be followed by the rest of the
 * static content. Ours ends with a slot; other markup is complete with the page, when `again` is called.
 */
export function isComplete(root: ShadowRoot, again: () => void): boolean {
  const complete = get(document, 'readyState') !== 'loading' || root.lastElementChild?.localName === 'slot';
  if (!complete) call(document, 'addEventListener', 'DOMContentLoaded', again, { once: true });
  return complete;
}

/** A root and, where it is that of a guide, those of its parts. */
export const rootsIn = (root: ShadowRoot): ShadowRoot[] => [
  root,
  ...[...root.querySelectorAll('[defer-hydration]')].flatMap((part) => part.shadowRoot ?? []),
];

/** Whether the learner has ticked something, or chosen a route. */
export const isTicked = (root: ShadowRoot): boolean =>
  rootsIn(root)
    .flatMap((each) => [...each.querySelectorAll('input')])
    .some(({ checked, defaultChecked }) => checked !== defaultChecked);

/** Takes note of what is open and where the focus is; the returned function restores it in what has replaced the root. */
export function keepState(root: ShadowRoot): () => void {
  const before = nodesByKey(root);
  // Before the first rendering there is nothing to keep, and what came instead need not be looked through.
  if (!before.size) return () => {};
  let focused = root.activeElement as HTMLElement | null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement;
  const visible = focused?.matches(':focus-visible');
  return () => {
    const after = nodesByKey(root);
    for (const [key, node] of before) {
      const same = after.get(key);
      if (node instanceof HTMLDetailsElement && same) (same as HTMLDetailsElement).open = node.open;
      if (node === focused && !node.isConnected) focused = same ?? null;
    }
    const options: FocusOptions & { focusVisible?: boolean | undefined } = {
      preventScroll: true,
      focusVisible: visible,
    };
    focused?.focus(options);
  };
}

/** Whether the learner has something selected or pressed in a root; `again` is called when it is worth asking again. */
export function isInUse(root: ShadowRoot, again: () => void): boolean {
  // A click is lost where its target goes between pressing and letting go. On touch screens it comes in a later task.
  if (root.querySelector(':active')) return Boolean(setTimeout(again, 100));
  if (!isSelected(root)) return false;
  const ask = () => {
    ranges = undefined;
    again();
  };
  call(document, 'addEventListener', 'selectionchange', ask, { once: true });
  return true;
}

function isSelected(root: ShadowRoot): boolean {
  const roots = rootsIn(root);
  return selectedRanges().some(
    ({ collapsed, startContainer, endContainer }) =>
      !collapsed && roots.some((each) => each.contains(startContainer) || each.contains(endContainer)),
  );
}

/** Static roots on the page that wait for their element. */
export const waitingRoots = new Set<ShadowRoot>();
/** What is selected in them, as long as this task lasts. */
let ranges: readonly AbstractRange[] | undefined;

/**
 * Asked for once in a task, not for each of a thousand widgets: for an answer the browser lays out what has changed on the
 * page since the one before.
 */
function selectedRanges(): readonly AbstractRange[] {
  if (ranges) return ranges;
  setTimeout(() => (ranges = undefined));
  const selection = getSelection();
  ranges =
    selection?.getComposedRanges?.({ shadowRoots: [...waitingRoots] }) ??
    [...waitingRoots].flatMap((root) => {
      // Where `getComposedRanges()` is missing, Chromium asks the root and Firefox the document. Until 2028.
      const own = (root as { getSelection?: () => Selection | null }).getSelection?.() ?? selection;
      return own?.rangeCount ? own.getRangeAt(0) : [];
    });
  return ranges;
}

let keepsPlace = false;

/**
 * Keeps the page where it is while static HTML is replaced. Browsers with scroll anchoring do that themselves. WebKit lays
 * new container queries out without their content first, and a page that is so short for a moment loses its place. Can go
 * when the test "the view stays where it was" passes without it.
 */
export function keepPlace(): void {
  if (keepsPlace || CSS.supports('overflow-anchor', 'none')) return;
  keepsPlace = true;
  const { scrollX: left, scrollY: top } = window;
  // Before anything is painted, and after all elements have rendered.
  requestAnimationFrame(() => {
    keepsPlace = false;
    scrollTo({ left, top, behavior: 'instant' });
  });
}
