import { linksOpenNewTabs } from '../page/base-target.js';
import { get } from '../page/unclobbered.js';

/** What a page says to an element besides its options. */
export interface PageInput {
  /** Text of what the page has put into the slot `heading`; empty where that is nothing. */
  readonly slottedHeading: string;
  /** Whether links without a target open a new tab. */
  readonly inNewTabs: boolean;
}

export function pageInputOf(element: Element): PageInput {
  const slotted = element.querySelector(':scope > [slot="heading"]');
  return { slottedHeading: slotted ? get(slotted, 'textContent').trim() : '', inNewTabs: linksOpenNewTabs() };
}
