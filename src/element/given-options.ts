import type { Options } from '../options/option.js';
import { type OptionValues, type ToBeShown, readOptions } from '../options/values.js';

/** What the properties of an element were given, and what is read of it; read once for each change of either side. */
export class GivenOptions {
  readonly #given = new Map<string, unknown>();
  /** What the learner chose, by property. It may go with the provider's next content, and nobody wrote it. */
  readonly #chosen = new Map<string, unknown>();
  #shown: ToBeShown | undefined;
  #reading: OptionValues<Options> | undefined;

  constructor(private readonly options: Options) {}

  /** What a property was given, as it was given. */
  get(property: string): unknown {
    return this.#given.get(property);
  }

  /** Takes a new value; false where it is the one that is there. */
  give(property: string, value: unknown): boolean {
    if (this.#given.get(property) === value) return false;
    this.#given.set(property, value);
    this.#reading = undefined;
    return true;
  }

  /** Takes note of what the learner chose, which nobody is warned of. */
  choose(property: string, value: string | null): void {
    this.#chosen.set(property, value);
  }

  /** Whether somebody wrote what a property has, who can be told that it cannot be used. */
  isWritten(property: string): boolean {
    return !this.#chosen.has(property) || this.#chosen.get(property) !== this.#given.get(property);
  }

  /** What the options say of what there is to be shown. */
  read(shown: ToBeShown): OptionValues<Options> {
    const { catalogue, provider } = shown;
    const isSame = catalogue === this.#shown?.catalogue && provider === this.#shown.provider;
    if (!this.#reading || !isSame) this.#reading = readOptions(this.options, this.#given, shown);
    this.#shown = { catalogue, provider };
    return this.#reading;
  }
}
