/**
 * Links lead out of the frame: by `<base target>` without script. A sandbox without `allow-popups` lets them lead
 * nowhere, without a word, and nothing tells a page so but `open()`, which returns null there. Then the address is shown.
 */
export function openLinks(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const note = () => document.querySelector('.address')!;
  const clear = () => note().replaceChildren();

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && /^https?:/.test(node.href));
    if (event.composedPath().includes(note())) return;
    clear();
    // With a key, the reader says how to open it.
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = link as HTMLAnchorElement;
    const opened = open(href, '_blank');
    // "noopener" would have returned null in any case.
    if (opened) opened.opener = null;
    else show(link as HTMLAnchorElement);
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear());

  /** Right under the link: a frame as high as its page has no other place that is surely seen. */
  function show(link: HTMLAnchorElement): void {
    sheet.replaceSync(`.address{inset-block-start:${link.getBoundingClientRect().bottom + scrollY}px}`);
    note().textContent = link.href;
  }
}
