import type { ContentIssue } from '../facts/types.js';

/** As many as anybody reads. What else is wrong shows when these are mended. */
const MOST = 50;

/** What was refused of a provider's content: the first in full, the others counted. */
export class Issues {
  readonly #first: ContentIssue[] = [];
  #count = 0;

  /** @param describe is called only where the issue is told. */
  add(describe: () => ContentIssue): void {
    if (this.#count++ < MOST) this.#first.push(describe());
  }

  /** Takes note of further ones without a word on each. */
  count(further: number): void {
    this.#count += further;
  }

  get areNone(): boolean {
    return !this.#count;
  }

  /** Whether those to come are counted only. */
  get areEnough(): boolean {
    return this.#count >= MOST;
  }

  /** The last one says how many more there are. */
  list(): ContentIssue[] {
    const more = this.#count - MOST;
    if (more <= 0) return this.#first;
    return [...this.#first, { path: '', found: `${more} more that cannot be used`, expected: 'none' }];
  }
}
