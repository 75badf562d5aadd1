/** One `IntersectionObserver` for all elements of a page; it is there only as long as one of them waits. */
export class SharedObserver {
  readonly #waiting = new Map<Element, (entry: IntersectionObserverEntry) => void>();
  #observer: IntersectionObserver | undefined;

  /** Not in every browser; and where it is not, content can give its name to an element. */
  static readonly isSupported = typeof IntersectionObserver === 'function';

  constructor(private readonly options: IntersectionObserverInit) {}

  /** Calls `see` now and whenever more or less of the element is seen. Never, where there is no such observer. */
  watch(element: Element, see: (entry: IntersectionObserverEntry) => void): void {
    if (!SharedObserver.isSupported) return;
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) this.#waiting.get(entry.target)?.(entry);
    }, this.options);
    this.#waiting.set(element, see);
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    if (this.#waiting.size) return;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
