/**
 * Sends an event that bubbles and, unless said, crosses shadow roots. False where a listener cancelled it.
 * `CustomEvent` always, because MooTools breaks `new Event()`.
 */
export const emit = (target: EventTarget, type: string, detail: unknown, options: EventInit = {}): boolean =>
  target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail, ...options }));
