import type { ContentIssue } from '../facts/types.js';

/** As many as anybody reads. What else is wrong shows when these are mended. */
const MOST = 50;

/** An issue as it is found: what is nearest may be nothing. */
export type Described = Omit<ContentIssue, 'suggestion'> & { readonly suggestion?: string | undefined };

/** What was refused of a provider's content: the first in full, the others counted. */
export class Issues {
  readonly #first: ContentIssue[] = [];
  #count = 0;

  /** @param describe is called only where the issue is told. */
  add(describe: () => Described): void {
    if (this.#count++ >= MOST) return;
    const { suggestion, ...issue } = describe();
    this.#first.push({ ...issue, ...(suggestion !== undefined && { suggestion }) });
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

  /** In the order of their paths. The last one says how many more there are. */
  list(): ContentIssue[] {
    const more = this.#count - MOST;
    const told = [...this.#first].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
    if (more <= 0) return told;
    return [...told, { path: '', found: `${more} more that cannot be used`, expected: 'none' }];
  }
}
