import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Progress, EMPTY } from './progress.js';
import { isStorable } from './progress-storage.js';
import { type Keeping, SharedProgress } from './shared-progress.js';

/** Holds what the learner entered, for each certification, in memory and, where the page asks for it, in storage. */
export class ProgressController implements ReactiveController {
  /** What is not shared. */
  readonly #own = new Map<string, Progress>();
  #name: string | undefined;
  #shared: SharedProgress | undefined;
  #leave: (() => void) | undefined;
  #connected = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether what is entered for a certification outlives the page. On a server, which stores nothing, what is asked for. */
  keeping(certification: string): Keeping {
    if (this.#name === undefined || !isStorable(certification)) return 'off';
    return this.#shared?.keeping ?? 'kept';
  }

  of(certification: string): Progress {
    return this.#sharedFor(certification)?.of(certification) ?? this.#own.get(certification) ?? EMPTY;
  }

  set(certification: string, progress: Progress): void {
    const shared = this.#sharedFor(certification);
    if (shared) return shared.set(certification, progress);
    this.#own.set(certification, progress);
    this.host.requestUpdate();
  }

  #sharedFor(certification: string): SharedProgress | undefined {
    return isStorable(certification) ? this.#shared : undefined;
  }

  /** Keeps progress under a name, or in memory only. What is stored already wins over what is in memory. */
  persistAs(name: string | undefined): void {
    if (name === this.#name) return;
    // What is on screen stays there, unless it was kept under another name, which may be another learner's.
    if (name === undefined) for (const [id, progress] of this.#shared?.all ?? []) this.#own.set(id, progress);
    this.#leave?.();
    this.#leave = this.#shared = undefined;
    this.#name = name;
    this.#join();
  }

  /** Deletes what is stored, for every checklist of this name. What is on screen stays, in memory. */
  forget(): void {
    this.#shared?.forget();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#join();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave?.();
    this.#leave = undefined;
  }

  #join(): void {
    if (!this.#connected || this.#name === undefined) return;
    this.#shared = SharedProgress.of(this.#name, this.#shared);
    this.#leave = this.#shared.join(() => this.host.requestUpdate());
    for (const [id, progress] of this.#own) {
      if (!isStorable(id)) continue;
      this.#own.delete(id);
      if (!this.#shared.all.has(id)) this.#shared.set(id, progress);
    }
    this.host.requestUpdate();
  }
}
