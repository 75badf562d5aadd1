import type { ReactiveController, ReactiveElement } from 'lit';
import { emit } from './events.js';

/** How long half of an element has to be on screen until it counts as seen, in milliseconds. */
const LONG_ENOUGH = 1000;

const waiting = new Map<Element, { timer?: ReturnType<typeof setTimeout>; seen: () => void }>();
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page; it goes with the last one that waits. */
function watch(element: Element, seen: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const entry = waiting.get(target);
        if (!entry) continue;
        clearTimeout(entry.timer);
        // An element taller than two screens can never show half of itself: then half a screen of it is enough.
        const fillsScreen = rootBounds && intersectionRect.height >= rootBounds.height / 2;
        if (intersectionRatio >= 0.5 || fillsScreen) entry.timer = setTimeout(entry.seen, LONG_ENOUGH);
      }
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  waiting.set(element, { seen });
  observer.observe(element);
}

function unwatch(element: Element): void {
  clearTimeout(waiting.get(element)?.timer);
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** Sends `pmo-view` once in the life of an element, when half of it has been on screen for a second. */
export class ViewController implements ReactiveController {
  #seen = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#seen || typeof IntersectionObserver === 'undefined') return;
    watch(this.host, () => {
      this.#seen = true;
      unwatch(this.host);
      emit(this.host, 'pmo-view', {});
    });
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }
}
