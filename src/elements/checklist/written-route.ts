import { plainWord } from '../../options/read.js';

/** The route that the page gave last. It is for one certification: for others nobody wrote it. */
export class WrittenRoute {
  #route: string | undefined;
  #certification: string | undefined;

  /** @param certification the one that is shown; undefined as long as none is. */
  give(route: unknown, certification: string | undefined): void {
    this.#route = plainWord(route);
    this.#certification = certification;
  }

  /** Whether the page gave this route for this certification: not the learner, nor what was stored. */
  is(route: unknown, certification: string): boolean {
    if (this.#route !== plainWord(route)) return false;
    this.#certification ??= certification;
    return this.#certification === certification;
  }
}
