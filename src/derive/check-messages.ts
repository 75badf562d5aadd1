import type { Language } from '../words/en/index.js';
import { pathsIn } from '../words/placeholders.js';
import { textsIn } from '../words/texts.js';

/** What code fills in the messages that have something to fill. No type and no fact knows that, so that it is written down here. */
const FILLED: Readonly<Record<string, string>> = {
  newTab: 'text',
  about: 'text topic',
  topicOf: 'topic name',
  certification: 'name',
  compareHeading: 'names',
  glanceHeading: 'names',
  rowsShown: 'shown total',
  ofMember: 'name text',
  more: 'count',
  checkIssuer: 'issuer',
  source: 'number title',
  sources: 'count',
  sourceOf: 'publisher date month',
  sourceDates: 'date month',
  dated: 'date',
  compared: 'month',
  outdated: 'month',
  trademark: 'owner marks',
  domain: 'name percent',
  range: 'low high',
  routeMonths: 'route months',
  routeHint: 'months',
  checklistHeading: 'name',
  progress: 'done total',
  met: 'issuer',
  otherRoute: 'routes',
  none: 'name',
  unpublished: 'name',
  stepBefore: 'name issuer',
  stepBeforeNamed: 'name issuer',
  guideHeading: 'name',
  follow: 'parts',
  followed: 'name',
  allFollowed: 'name parts',
  processHeading: 'name',
  benefitsHeading: 'name',
};

/** The same for what has no words of its own. */
const UNNAMED: Readonly<Record<string, string>> = { requirement: 'kind months withinYears hours', route: 'number' };

/** Placeholders in messages that nobody fills: the message would vanish, or be shown with a hole. */
export const messageProblems = ({ lang, messages, unnamed }: Language): string[] =>
  [
    ...textsIn({ messages }).map((found) => [...found, FILLED] as const),
    ...textsIn({ unnamed }).map((found) => [...found, UNNAMED] as const),
  ].flatMap(([path, text, filled]) => {
    const known = (filled[path.split('.')[1]!] ?? '').split(' ');
    return pathsIn(text)
      .filter((name) => !known.includes(name))
      .map((name) => `The language "${lang}" says {${name}} at ${path}, which nobody fills there.`);
  });
