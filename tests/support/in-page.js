// Runs in the page that is tested, as `look`: what a person finds there, through all shadow roots.
globalThis.look = {
  /** All elements of the page or below a node, in the order in which they are read. */
  all(node = document.body) {
    const children = node.shadowRoot ? [...node.shadowRoot.children, ...node.children] : [...node.children];
    return children.flatMap((child) => [child, ...look.all(child)]);
  },

  text: (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim(),

  /** Whether somebody can see it: it has a box that is not only there for screen readers. */
  visible(node) {
    const { width, height } = node.getBoundingClientRect();
    return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  },

  /** Parents through shadow roots. */
  parent: (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null,
  contains(outer, inner) {
    for (let node = inner; node; node = look.parent(node)) if (node === outer) return true;
    return false;
  },

  focusable: 'a[href], button, input, textarea, summary',
  targets: () => look.all().filter((node) => node.matches(look.focusable) && look.visible(node)),

  focused() {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node === document.body ? null : node;
  },

  /** The focus in words: what a sighted person would call it. */
  focus() {
    const node = look.focused();
    if (!node) return 'nothing';
    const words = node.getAttribute('aria-label') ?? look.text(node.closest('label') ?? node);
    return `${node.type && node.localName === 'input' ? node.type : node.localName} ${words}`;
  },

  byWords(words) {
    const found = look
      .all()
      .find(
        (node) => node.matches('label, button, summary, a') && look.visible(node) && look.text(node).startsWith(words),
      );
    if (!found) throw new Error(`nothing here says "${words}"`);
    return found;
  },

  /** Every element of ours has rendered what was asked of it. */
  async rendered() {
    for (const node of look.all()) await node.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  },

  async click(words) {
    look.byWords(words).click();
    await look.rendered();
  },

  /** The element whose paint is on top at a point. */
  topmost(x, y) {
    let node = document.elementFromPoint(x, y);
    for (let inner = node; inner; inner = inner.shadowRoot?.elementFromPoint(x, y)) {
      if (inner === node && node.shadowRoot?.elementFromPoint(x, y) === node) return node;
      node = inner;
    }
    return node;
  },
};
