import { currentId, everyId } from '../../eligibility/former-ids.js';
import type { Progress, ProgressByCertification } from './progress.js';

export const storageKey = (name: string): string => `pmo-widgets:${name}`;

/** Names in the stored format that are no certifications: its version, and what the finder keeps beside the ticks. */
const RESERVED = ['v', 'answers'];

/** Whether what is entered for a certification can be stored under its id. The schema refuses the others. */
export const isStorable = (certification: string): boolean => !RESERVED.includes(certification);

/** Storage throws where it is blocked: in sandboxed frames, with cookies off, when it is full. */
function attempt<T>(action: () => T): { readonly value: T } | undefined {
  try {
    return { value: action() };
  } catch {
    return undefined;
  }
}

/** The text that is stored under a name, null where there is none; undefined where storage is blocked. */
export const readText = (name: string): string | null | undefined =>
  attempt(() => localStorage.getItem(storageKey(name)))?.value;

/** Whether a newer version of the package stored it, which alone knows what it means. */
export function isNewer(text: string | null): boolean {
  const { v } = recordIn(text);
  return typeof v === 'number' && v > 1;
}

/** What a stored text says; nothing where it makes no sense. */
export function progressFrom(text: string | null): ProgressByCertification {
  const record = recordIn(text);
  if (record.v !== 1) return new Map();
  return new Map(
    Object.entries(record).flatMap(([certification, entry]) =>
      isStorable(certification) && isRecord(entry) && Array.isArray(entry.checked)
        ? [[certification, progressOf(certification, entry.route, entry.checked)]]
        : [],
    ),
  );
}

const progressOf = (certification: string, route: unknown, checked: readonly unknown[]): Progress => ({
  ...(typeof route === 'string' && { route }),
  checked: [
    ...new Set(
      checked.filter((id) => typeof id === 'string').map((id) => (isOf(certification, id) ? currentId(id) : id)),
    ),
  ],
});

/** Only these ids were ever changed by us. A provider's certification may use any, such as our former ones. */
const isOf = (certification: string, id: string): boolean => id.startsWith(`${certification}/`);

/**
 * As it is stored: with the former ids beside those of today. Another tab may still run a version that knows only those, and drops
 * whatever it does not know when the learner ticks there.
 */
const storedForm = ([certification, { checked, ...rest }]: readonly [string, Progress]) =>
  [
    certification,
    { ...rest, checked: checked.flatMap((id) => (isOf(certification, id) ? everyId(id) : [id])) },
  ] as const;

/**
 * The stored text with what was entered for these certifications. What else it holds stays, also what only other versions
 * understand.
 */
export function textWith(text: string | null, changed: ProgressByCertification): string {
  const record = recordIn(text);
  return JSON.stringify({ ...(record.v === 1 && record), v: 1, ...Object.fromEntries([...changed].map(storedForm)) });
}

/** Stores a text; false where the browser refuses, because storage is full or blocked. */
export const writeText = (name: string, text: string): boolean =>
  Boolean(attempt(() => localStorage.setItem(storageKey(name), text)));

export function removeText(name: string): void {
  attempt(() => localStorage.removeItem(storageKey(name)));
}

function recordIn(text: string | null): Record<string, unknown> {
  const value: unknown = attempt(() => JSON.parse(text ?? '') as unknown)?.value;
  return isRecord(value) ? value : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
