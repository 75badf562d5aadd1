/** What an event does besides saying something. All of them bubble and cross shadow roots unless it is said here. */
export interface EventRule {
  readonly bubbles?: false;
  readonly composed?: false;
  readonly cancelable?: true;
}

export const EVENTS = {
  change: { composed: false },
  'pmo-action': { cancelable: true },
  'pmo-change': {},
  'pmo-complete': {},
  'pmo-error': { bubbles: false, composed: false },
  'pmo-select': { cancelable: true },
  'pmo-view': {},
} as const satisfies Readonly<Record<string, EventRule>>;

export type EventName = keyof typeof EVENTS;

/** The type of `detail`, by its name in `element/events.ts`. For declarations and documentation; no page loads it. */
export const DETAILS: Readonly<Record<EventName, string>> = {
  change: 'undefined',
  'pmo-action': 'ActionDetail',
  'pmo-change': 'ChangeDetail',
  'pmo-complete': 'CompleteDetail',
  'pmo-error': 'ErrorDetail',
  'pmo-select': 'SelectDetail',
  'pmo-view': 'ViewDetail',
};
