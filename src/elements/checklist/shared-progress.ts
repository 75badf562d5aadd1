import { type Progress, type ProgressByCertification, EMPTY, changeBetween, changed, isSame } from './progress.js';
import { isNewer, progressFrom, readText, removeText, storageKey, textWith, writeText } from './progress-storage.js';

/** `kept`: what is entered is stored. `ended`: it was, and no longer is, until the page is loaded again. `off`: it never was. */
export type Keeping = 'kept' | 'ended' | 'off';

/** By name: what the checklists of the page share, as long as one of them is there. */
const shared = new Map<string, SharedProgress>();

/** Names that the learner had forgotten on this page. Nothing is kept under them until it is loaded again. */
const forgotten = new Set<string>();

/**
 * What was entered in the checklists of one name, in memory and in storage. As long as storage takes what it is given, it
 * has the last word; once it does not, memory has, and nothing old comes back from storage.
 */
export class SharedProgress {
  /** That of a name, the same for all who ask. Whoever had one before brings it back. */
  static of(name: string, before?: SharedProgress): SharedProgress {
    let found = shared.get(name);
    if (!found) shared.set(name, (found = before?.name === name ? before : new SharedProgress(name)));
    return found;
  }

  keeping: Keeping = 'off';
  #progress: ProgressByCertification = new Map();
  /** What was stored when last looked at. */
  #seen: string | null = null;
  /** What this page wrote last, as long as no other tab is known to have seen it. */
  #mine: string | undefined;
  readonly #peers = new Set<() => void>();

  private constructor(readonly name: string) {
    if (forgotten.has(name)) return;
    const text = readText(name);
    if (text === undefined || isNewer(text)) return;
    this.keeping = 'kept';
    this.#adopt(text);
  }

  get all(): ProgressByCertification {
    return this.#progress;
  }

  of(certification: string): Progress {
    return this.#progress.get(certification) ?? EMPTY;
  }

  /** Shares with a checklist, which is told of every change; the returned function ends that. */
  join(tell: () => void): () => void {
    this.#peers.add(tell);
    listen('addEventListener');
    // What happened while nobody was there.
    this.look();
    return () => {
      this.#peers.delete(tell);
      if (!this.#peers.size && shared.get(this.name) === this) shared.delete(this.name);
      if (!shared.size) listen('removeEventListener');
    };
  }

  /** Takes over what a learner changed: that alone, because other tabs may have changed something else. */
  set(certification: string, progress: Progress): void {
    const change = changeBetween(this.of(certification), progress);
    this.look();
    this.#store(new Map([[certification, changed(this.of(certification), change)]]));
  }

  /** Deletes what is stored. What is on screen stays, in memory. */
  forget(): void {
    forgotten.add(this.name);
    removeText(this.name);
    this.#end();
  }

  /** Reads what is stored now. */
  look(): void {
    if (this.keeping !== 'kept') return;
    const text = readText(this.name);
    if (text === this.#seen) return;
    // What is gone was taken away, here or in another tab: whoever did that does not want it back.
    if (text === null || text === undefined || isNewer(text)) this.#end();
    else this.#adopt(text);
  }

  /** Another tab has written. What it wrote is stored already, unless this tab wrote over it before it could know. */
  hear(before: string | null, after: string | null): void {
    if (this.keeping !== 'kept') return;
    const text = readText(this.name);
    const isOver = text === this.#mine && before !== this.#mine;
    if (isOver && before !== null && after === null) removeText(this.name);
    if (isOver && after !== null) return this.#mend(before, after);
    this.#mine = undefined;
    this.look();
  }

  /** Adds what another tab changed to what this one wrote over it. */
  #mend(before: string | null, after: string): void {
    const [old, theirs] = [progressFrom(before), progressFrom(after)];
    const missed = [...theirs].flatMap(([certification, progress]) => {
      const now = this.of(certification);
      const both = changed(now, changeBetween(old.get(certification) ?? EMPTY, progress));
      return isSame(now, both) ? [] : [[certification, both] as const];
    });
    if (missed.length) this.#store(new Map(missed));
  }

  #store(entries: ProgressByCertification): void {
    this.#progress = new Map([...this.#progress, ...entries]);
    if (this.keeping === 'kept') {
      const text = textWith(this.#seen, entries);
      if (writeText(this.name, text)) this.#seen = this.#mine = text;
      else this.#end();
    }
    this.#tell();
  }

  #adopt(text: string | null): void {
    this.#seen = text;
    this.#progress = progressFrom(text);
    this.#tell();
  }

  #end(): void {
    this.keeping = 'ended';
    this.#tell();
  }

  #tell(): void {
    for (const tell of this.#peers) tell();
  }
}

/** `key` is null when all was cleared. */
function onStorage({ key, oldValue, newValue }: StorageEvent): void {
  for (const each of shared.values())
    if (key === null || key === storageKey(each.name)) each.hear(oldValue ?? null, newValue ?? null);
}

/** A page that comes back from the browser's cache heard nothing meanwhile. */
function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) for (const each of shared.values()) each.look();
}

function listen(verb: 'addEventListener' | 'removeEventListener'): void {
  window[verb]('storage', onStorage as EventListener);
  window[verb]('pageshow', onPageShow as EventListener);
}
