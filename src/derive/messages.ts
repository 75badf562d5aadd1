import type { Language } from '../words/en/index.js';
import type { messages } from '../words/en/messages.js';

type Messages = typeof messages;

/** Which messages each view of a catalogue carries, so that an app with one element has no others. What is in none is used up by `derive()`. */
export const VIEW_MESSAGES = {
  shared: [
    'newTab',
    'about',
    'topicOf',
    'checkIssuer',
    'source',
    'sources',
    'compared',
    'outdated',
    'trademarkOthers',
    'independence',
    'action',
    'sections',
    'followers',
    'follow',
    'ofMember',
    'more',
  ],
  comparison: [
    'compareHeading',
    'glanceHeading',
    'compareIntro',
    'differencesOnly',
    'rowsShown',
    'noDifference',
    'highlightColumn',
    'unknown',
    'varies',
    'terms',
    'offers',
  ],
  checklist: [
    'checkPage',
    'checklistHeading',
    'checklistHeadingFamily',
    'checklistIntro',
    'checklistIntroRoutes',
    'checklistIntroFamily',
    'checklistItems',
    'checklistRouteItems',
    'oneOfThese',
    'progress',
    'missing',
    'met',
    'chooseRoute',
    'otherRoute',
    'none',
    'unpublished',
    'stepBeforeAction',
    'print',
    'copy',
    'copied',
    'copyByHand',
    'reset',
    'cleared',
    'undo',
    'persisted',
    'notKept',
    'forget',
    'forgotten',
  ],
  benefits: [
    'benefitsHeading',
    'benefitsHeadingFamily',
    'benefitsIntro',
    'evidenceIssuer',
    'evidenceSurvey',
    'evidenceIndependent',
    'evidenceNone',
  ],
  process: ['processHeading', 'processHeadingFamily', 'processIntro', 'unknown', 'varies'],
  guide: ['guideHeading', 'guideHeadingFamily', 'guideIntro', 'guideNavigation', 'followed', 'allFollowed'],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

export type ViewName = keyof typeof VIEW_MESSAGES;

/** The messages of one view. */
export type MessagesOf<View extends ViewName> = Pick<Messages, (typeof VIEW_MESSAGES)[View][number]>;

export function messagesOf<View extends ViewName>(view: View, { messages }: Language): MessagesOf<View> {
  const names: readonly (keyof Messages)[] = VIEW_MESSAGES[view];
  return Object.fromEntries(names.map((name) => [name, messages[name]])) as MessagesOf<View>;
}
