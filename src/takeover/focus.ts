/** Gives the focus to what takes none otherwise, as long as it stays there: Tab goes on from it. */
export function focusOn(node: HTMLElement): void {
  node.tabIndex = -1;
  node.addEventListener('blur', () => node.removeAttribute('tabindex'), { once: true });
  node.focus();
}
