import { plainWord } from '../../base/parse.js';

/** What a learner has entered for one certification. */
export interface Progress {
  /** Id of the chosen route; empty where none is chosen although the page names one to start with. */
  readonly route?: string | undefined;
  /** Ids of the ticked leaves, in the order in which they were ticked. */
  readonly checked: readonly string[];
}

/** By id of the certification. */
export type ProgressByCertification = Readonly<Record<string, Progress>>;

export const storageKey = (name: string): string => `pmo-widgets:${name}`;

/** Storage throws where it is blocked: in sandboxed frames, with cookies off, when it is full. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** What is stored under a name. Undefined where storage is blocked; empty where there is nothing that makes sense. */
export function readProgress(name: string): ProgressByCertification | undefined {
  const stored = attempt(() => ({ text: localStorage.getItem(storageKey(name)) }));
  if (!stored) return undefined;
  const value: unknown = attempt(() => JSON.parse(stored.text ?? '') as unknown);
  if (!isRecord(value) || value.v !== 1) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([certification, entry]) =>
      isRecord(entry) && Array.isArray(entry.checked)
        ? [[certification, { route: text(entry.route), checked: entry.checked.filter((id) => typeof id === 'string') }]]
        : [],
    ),
  );
}

/** Stores what was entered; does nothing where storage is blocked. */
export function writeProgress(name: string, progress: ProgressByCertification): void {
  attempt(() => localStorage.setItem(storageKey(name), JSON.stringify({ v: 1, ...progress })));
}

export function forgetProgress(name: string): void {
  attempt(() => localStorage.removeItem(storageKey(name)));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The name under which ticks are kept, from the attribute or property; undefined where they are not. */
export function storageName(value: unknown): string | undefined {
  if (value === true) return 'default';
  if (value === null || value === undefined || value === false) return undefined;
  const word = plainWord(value);
  return word === 'false' ? undefined : word === '' || word === 'true' ? 'default' : word;
}
