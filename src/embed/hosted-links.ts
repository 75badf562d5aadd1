/**
 * Links lead out of the frame: by `<base target>` without script. A sandbox without `allow-popups` lets them lead
 * nowhere, without a word, and nothing tells a page so but `open()`, which returns null there. Then the address is shown.
 */
export function openLinks(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const note = () => document.querySelector('.address')!;
  const clear = () => note().replaceChildren();

  function follow(event: MouseEvent) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && /^https?:/.test(node.href));
    if (event.composedPath().includes(note())) return;
    clear();
    // With a key, the reader says how to open it.
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = link as HTMLAnchorElement;
    const opened = open(href, '_blank');
    if (!opened) return show(link as HTMLAnchorElement);
    // This frame may, so from now on links work by themselves, with their "noopener"; here it would have returned null
    // in any case.
    document.removeEventListener('click', follow);
    try {
      opened.opener = null;
    } catch {
      // In a sandbox that holds the new page too. There it cannot lead this one elsewhere.
    }
  }
  document.addEventListener('click', follow);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear());

  /** Right under the link: a frame as high as its page has no other place that is surely seen. */
  function show(link: HTMLAnchorElement): void {
    sheet.replaceSync(`.address{inset-block-start:${link.getBoundingClientRect().bottom + scrollY}px}`);
    note().textContent = link.href;
  }
}
