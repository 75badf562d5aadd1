/** What an event does besides saying something. All of them bubble and cross shadow roots unless it is said here. */
export interface EventRule {
  /** The type of `detail`, by its name in `element/events.ts`. */
  readonly detail: string;
  readonly bubbles?: false;
  readonly composed?: false;
  readonly cancelable?: true;
}

export const EVENTS = {
  change: { detail: 'undefined', composed: false },
  'pmo-action': { detail: 'ActionDetail', cancelable: true },
  'pmo-change': { detail: 'ChangeDetail' },
  'pmo-complete': { detail: 'CompleteDetail' },
  'pmo-error': { detail: 'ErrorDetail', bubbles: false, composed: false },
  'pmo-select': { detail: 'SelectDetail', cancelable: true },
  'pmo-view': { detail: 'ViewDetail' },
} as const satisfies Readonly<Record<string, EventRule>>;

export type EventName = keyof typeof EVENTS;
