import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type Progress,
  type ProgressByCertification,
  forgetProgress,
  readProgress,
  storageKey,
  writeProgress,
} from './progress-storage.js';

const EMPTY: Progress = { checked: [] };

/** Connected controllers that share what is stored, so that two checklists on one page stay in step. */
const sharing = new Set<ProgressController>();

/** Names that the learner had forgotten; nothing is kept under them until the page is loaded again. */
const forgotten = new Set<string>();

/** Holds what the learner entered, for each certification, in memory and, where the page asks for it, in storage. */
export class ProgressController implements ReactiveController {
  #progress: ProgressByCertification = {};
  #name: string | undefined;
  #connected = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether ticks outlive the page. */
  get persisted(): boolean {
    return this.#name !== undefined;
  }

  of(certification: string): Progress {
    return Object.hasOwn(this.#progress, certification) ? this.#progress[certification]! : EMPTY;
  }

  set(certification: string, progress: Progress): void {
    this.#progress = { ...this.#progress, [certification]: progress };
    this.host.requestUpdate();
    if (this.#name === undefined) return;
    writeProgress(this.#name, this.#progress);
    for (const peer of sharing) if (peer !== this && peer.#name === this.#name) peer.#load();
  }

  /** Keeps progress under a name, or in memory only. What is stored already wins over what is in memory. */
  persistAs(asked: string | undefined): void {
    const name = asked !== undefined && forgotten.has(asked) ? undefined : asked;
    if (name === this.#name) return;
    this.#name = name;
    this.#share();
    this.#load();
  }

  /** Deletes what is stored, for every checklist of this name. What is on screen stays, in memory. */
  forget(): void {
    const name = this.#name;
    if (name === undefined) return;
    forgotten.add(name);
    forgetProgress(name);
    for (const controller of sharing) if (controller.#name === name) controller.host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#share();
    this.#load();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#share();
  }

  #share(): void {
    if (this.#connected && this.#name !== undefined) sharing.add(this);
    else sharing.delete(this);
    // One listener for the page, only as long as somebody needs it.
    if (typeof window === 'undefined') return;
    if (sharing.size) addEventListener('storage', onStorage);
    else removeEventListener('storage', onStorage);
  }

  #load(): void {
    if (this.#name === undefined || !this.#connected) return;
    const stored = readProgress(this.#name);
    if (!stored) this.#name = undefined;
    else this.#progress = { ...this.#progress, ...stored };
    this.host.requestUpdate();
  }

  /** Another tab changed what is stored; `key` is null when it cleared everything. */
  static onStorage({ key }: StorageEvent): void {
    for (const controller of sharing)
      if (key === null || key === storageKey(controller.#name ?? '')) controller.#load();
  }
}

const onStorage = (event: StorageEvent) => ProgressController.onStorage(event);
