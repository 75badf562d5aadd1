import { keepState } from './static-root.js';

/** Gives the focus to what takes none otherwise, as long as it stays there: Tab goes on from it. */
function focusOn(node: HTMLElement): void {
  node.tabIndex = -1;
  node.addEventListener('blur', () => node.removeAttribute('tabindex'), { once: true });
  node.focus();
}

/**
 * Who used something that is gone after an update is at the head of what came instead, not at the top of the page.
 * @param isAnew whether all is made anew: then what is open and used stays so, by what it is about.
 */
export function keepFocus(root: ShadowRoot | null, isAnew: boolean, update: () => void): void {
  const focused = root?.activeElement;
  // A link comes anew by itself where its row is another one now.
  const restore = root && (isAnew || focused?.matches('a')) ? keepState(root) : undefined;
  update();
  if (isAnew || !focused?.isConnected) restore?.();
  const section = root?.querySelector('section');
  if (focused && section && !focused.isConnected && !root.activeElement) focusOn(section);
}
