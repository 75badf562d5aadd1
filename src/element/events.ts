import { EVENTS, type EventName, type EventRule } from '../options/events.js';
import type { ContentIssue } from '../facts/types.js';
import type { Assessment } from '../eligibility/assess.js';
import { ownOf } from '../page/own.js';

/** A certification was chosen. */
export interface SelectDetail {
  readonly certification: string;
}
/** The state of a checklist after the learner changed it. */
export interface ChangeDetail {
  readonly certification: string;
  /** Id of the chosen route; null where none is chosen or there are none. */
  readonly route: string | null;
  /** Ids of the ticked requirements, in the order in which they were ticked. */
  readonly checked: readonly string[];
  readonly assessment: Assessment;
}
/** The published requirements are met. */
export type CompleteDetail = Pick<ChangeDetail, 'certification' | 'route'>;
/** The provider's link was followed. */
export interface ActionDetail {
  readonly certification: string;
  readonly href: string;
}
/** Parts of the provider's content were refused. */
export interface ErrorDetail {
  readonly issues: readonly ContentIssue[];
}
/** An element was seen; there is nothing more to say. */
export type ViewDetail = object;

/** The events of all elements by name, with what each says. */
export interface PmoEventMap {
  'pmo-action': CustomEvent<ActionDetail>;
  'pmo-change': CustomEvent<ChangeDetail>;
  'pmo-complete': CustomEvent<CompleteDetail>;
  'pmo-error': CustomEvent<ErrorDetail>;
  'pmo-select': CustomEvent<SelectDetail>;
  'pmo-view': CustomEvent<ViewDetail>;
}

declare global {
  // The events of elements, the document and the window follow from this one.
  interface GlobalEventHandlersEventMap extends PmoEventMap {}
}

type Detail<Name extends keyof PmoEventMap> = PmoEventMap[Name] extends CustomEvent<infer Said> ? Said : never;

/**
 * Sends an event, as the table of events has it. False where a listener cancelled it. `CustomEvent` always, because MooTools
 * breaks `new Event()`.
 */
export function emit<Name extends keyof PmoEventMap>(target: EventTarget, type: Name, detail: Detail<Name>): boolean;
/** The native one of a field, which says nothing more. */
export function emit(target: EventTarget, type: 'change'): boolean;
export function emit(target: EventTarget, type: EventName, detail?: unknown): boolean {
  const { bubbles = true, composed = true, cancelable } = ownOf<EventRule>(EVENTS[type]);
  return target.dispatchEvent(new CustomEvent(type, { bubbles, composed, cancelable, detail }));
}
