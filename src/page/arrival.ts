/** How long after its failures something is left alone, in milliseconds: at first not at all, then ever longer. */
const rest = (failures: number) => (failures > 1 ? Math.min(1000 * 2 ** (failures - 1), 300_000) : 0);

/**
 * Something that comes over the network, asked for once for all who want it. Where that failed, it is asked for again when the
 * next one wants it, or when the network is back; never by a clock, and not at once time after time.
 */
export class Arrival<Value> {
  #attempt: Promise<Value> | undefined;
  #failures = 0;
  /** Whether the last attempt failed. */
  hasFailed = false;
  #notBefore = 0;
  readonly #waiting = new Set<() => void>();
  readonly #online = () => {
    this.#notBefore = 0;
    if (this.hasFailed) this.ask().catch(() => {});
  };

  /** @param load is told how often it has failed. */
  constructor(private readonly load: (failures: number) => Promise<Value>) {}

  /** What has come, is on its way, or has failed a short while ago. */
  ask(): Promise<Value> {
    if (this.#attempt && !(this.hasFailed && performance.now() >= this.#notBefore)) return this.#attempt;
    this.hasFailed = false;
    this.#attempt = this.load(this.#failures);
    this.#attempt.then(
      () => {
        for (const come of this.#waiting) come();
      },
      () => {
        this.hasFailed = true;
        this.#notBefore = performance.now() + rest(++this.#failures);
      },
    );
    return this.#attempt;
  }

  /** Has somebody told when it has come, which did without it meanwhile. */
  watch(come: () => void): void {
    this.#waiting.add(come);
    addEventListener('online', this.#online);
  }

  unwatch(come: () => void): void {
    this.#waiting.delete(come);
    if (!this.#waiting.size) removeEventListener('online', this.#online);
  }
}
