// Runs before every script of a page and keeps the books, as `ledger`: what scripts wait for that outlives an element, and
// how often such a wait ended. What waits on an element itself goes with the element and is not counted.
{
  const live = new Map();
  let calls = 0;
  const open = (key, what) => live.set(key, what);
  const close = (key) => live.delete(key);

  globalThis.ledger = {
    /** What is waited for, in words. */
    live: () => [...live.values()].toSorted((a, b) => (a < b ? -1 : 1)),
    /** How often a timer, a frame, an observer or a listener came. */
    calls: () => calls,
  };

  for (const [start, stop, repeats] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (then, ...more) => {
      const id = begin(
        (...given) => {
          if (!repeats) close(`${start} ${id}`);
          calls++;
          then(...given);
        },
        ...more,
      );
      open(`${start} ${id}`, start);
      return id;
    };
    globalThis[stop] = (id) => {
      close(`${start} ${id}`);
      // Timeouts and intervals share their numbers, and each may be cleared as the other.
      if (stop === 'clearTimeout') close(`setInterval ${id}`);
      end(id);
    };
  }

  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const Observer = globalThis[name];
    let count = 0;
    globalThis[name] = class extends Observer {
      #id = `${name} ${count++}`;
      constructor(then, ...more) {
        super(
          (...given) => {
            calls++;
            then.apply(this, given);
          },
          ...more,
        );
      }
      #targets = new Set();
      observe(target, ...more) {
        this.#targets.add(target);
        open(this.#id, name);
        super.observe(target, ...more);
      }
      unobserve(target) {
        this.#targets.delete(target);
        if (!this.#targets.size) close(this.#id);
        super.unobserve(target);
      }
      disconnect() {
        this.#targets.clear();
        close(this.#id);
        super.disconnect();
      }
    };
  }

  const own = EventTarget.prototype;
  const [add, remove] = ['add', 'remove'].map((verb) => own[`${verb}EventListener`]);
  const numbers = new WeakMap();
  let next = 0;
  const number = (object) => numbers.get(object) ?? (numbers.set(object, next), next++);
  const wrapped = new WeakMap();
  /** The window, the document, a media query, the fonts: all that is there for as long as the page. */
  const stays = (target) => !(target instanceof Node) || target === document;
  const keyOf = (target, type, listener, options) =>
    `${number(target)} ${type} ${number(listener)} ${Boolean(options?.capture ?? options)}`;

  own.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (!listener || !stays(target)) return add.call(target, type, listener, options);
    const key = keyOf(target, type, listener, options);
    if (!wrapped.has(listener))
      wrapped.set(listener, function (event) {
        calls++;
        return listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event);
      });
    open(key, `${type} on ${target.constructor.name}`);
    if (options?.once) add.call(target, type, () => close(key), { capture: options.capture, once: true });
    if (options?.signal) add.call(options.signal, 'abort', () => close(key), { once: true });
    add.call(target, type, wrapped.get(listener), options);
  };
  own.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (!listener || !stays(target)) return remove.call(target, type, listener, options);
    close(keyOf(target, type, listener, options));
    remove.call(target, type, wrapped.get(listener) ?? listener, options);
  };
}
