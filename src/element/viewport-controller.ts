import type { ReactiveController, ReactiveElement } from 'lit';
import { emit } from './events.js';
import { SharedObserver } from '../takeover/shared-observer.js';
import { call } from '../page/unclobbered.js';

/** How long half of an element has to be on screen until it counts as seen, in milliseconds. */
const LONG_ENOUGH = 1000;

/**
 * In steps so small that one of them is less than a screen, of whatever is high as a guide on a phone. Without `Array.from()`, which
 * some libraries replace by one of their own.
 */
const onScreen = new SharedObserver({ threshold: [...Array(51).keys()].map((percent) => percent / 100) });

/** Sends `pmo-view` once in the life of an element, when half of it has been on screen for a second. */
export class ViewportController implements ReactiveController {
  #seen = false;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveElement & { readonly isPart: boolean }) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#seen) return;
    onScreen.watch(this.host, (entry) => {
      if (!isEnough(entry)) return this.#stop();
      // Nobody sees what a hidden tab shows.
      call(document, 'addEventListener', 'visibilitychange', this.#wait);
      this.#wait();
    });
  }

  hostDisconnected(): void {
    this.#stop();
    onScreen.unwatch(this.host);
  }

  readonly #wait = () => {
    // Content can give its name to an image, which is not 'hidden' either.
    if (document.visibilityState !== 'hidden') this.#timer ??= setTimeout(() => this.#see(), LONG_ENOUGH);
    else this.#forget();
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #stop(): void {
    call(document, 'removeEventListener', 'visibilitychange', this.#wait);
    this.#forget();
  }

  #see(): void {
    this.#seen = true;
    this.hostDisconnected();
    // A guide is seen as a whole.
    if (!this.host.isPart) emit(this.host, 'pmo-view', {});
  }
}

/** An element taller than two screens can never show half of itself: then half a screen of it is enough. */
function isEnough({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  if (intersectionRatio >= 0.5) return true;
  // A frame of another origin may not know what is around it: at most the window, and no more than it is high itself.
  const screenHeight = rootBounds?.height ?? Math.min(innerHeight, outerHeight || screen.height);
  return intersectionRatio > 0 && intersectionRect.height >= screenHeight / 2;
}
