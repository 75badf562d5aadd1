/**
 * Notices when somebody else changes what an element has rendered. Browsers translate a page by putting other nodes in the
 * place of its text: what a template changed later, it would change in nodes that are on no screen.
 */
export class ForeignChanges {
  #found = false;
  #observer: MutationObserver | undefined;

  get found(): boolean {
    this.#read(this.#observer?.takeRecords());
    return this.#found;
  }

  /** What a root holds now is what the element has rendered. */
  settle(root: Node): void {
    this.#observer?.takeRecords();
    this.#found = false;
    this.watch(root);
  }

  watch(root: Node): void {
    this.#observer ??= new MutationObserver((records) => this.#read(records));
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  unwatch(): void {
    this.#read(this.#observer?.takeRecords());
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #read(records: readonly MutationRecord[] = []): void {
    // What is added beside all that is rendered, as a frame to print from or a style of an extension, changes nothing in it.
    this.#found ||= records.some(({ target, removedNodes }) => !(target instanceof ShadowRoot) || removedNodes.length);
  }
}
