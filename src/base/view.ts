import type { ReactiveController, ReactiveElement } from 'lit';
import { emit } from './events.js';
import { SharedObserver } from './shared-observer.js';

/** How long half of an element has to be on screen until it counts as seen, in milliseconds. */
const LONG_ENOUGH = 1000;

const onScreen = new SharedObserver({ threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });

/** Sends `pmo-view` once in the life of an element, when half of it has been on screen for a second. */
export class ViewController implements ReactiveController {
  #seen = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#seen) return;
    onScreen.watch(this.host, ({ intersectionRatio, intersectionRect, rootBounds }) => {
      clearTimeout(this.#timer);
      // An element taller than two screens can never show half of itself: then half a screen of it is enough.
      const fillsScreen = rootBounds && intersectionRect.height >= rootBounds.height / 2;
      if (intersectionRatio >= 0.5 || fillsScreen) this.#timer = setTimeout(() => this.#see(), LONG_ENOUGH);
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    onScreen.unwatch(this.host);
  }

  #see(): void {
    this.#seen = true;
    this.hostDisconnected();
    emit(this.host, 'pmo-view', {});
  }
}
