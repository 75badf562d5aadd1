import { listOf } from './lists.js';
import { say } from './messages.js';
import { certificationOf } from './titles.js';
import type { GuideView, SharedView } from './types.js';

/** What a choice in the comparison leads in a guide. */
export type Follower = 'process' | 'checklist' | 'benefits';

const FOLLOWERS: readonly string[] = ['process', 'checklist', 'benefits'] satisfies Follower[];

/** Those of a guide's sections that follow the choice of a certification or family. A family has nothing to tick. */
export const followersOf = (
  id: string,
  sections: readonly string[],
  catalogue: Pick<SharedView, 'certifications'>,
): readonly Follower[] =>
  sections.filter(
    (section): section is Follower =>
      FOLLOWERS.includes(section) && (section !== 'checklist' || certificationOf(id, catalogue) !== undefined),
  );

/** "steps, checklist and benefits" */
export const followerNames = (followers: readonly Follower[], catalogue: SharedView): string =>
  listOf(
    followers.map((id) => catalogue.messages.followers[id]),
    catalogue,
  );

/** What is said once they have followed: "Steps, checklist and benefits now show PMP®." */
export function followedText(
  followers: readonly Follower[],
  name: string,
  catalogue: SharedView & { readonly guide: GuideView },
): string {
  const { followed, allFollowed } = catalogue.guide.messages;
  const [first] = followers;
  if (followers.length === 1) return say(followed[first!], { name }, catalogue);
  const text = say(allFollowed, { parts: followerNames(followers, catalogue), name }, catalogue);
  return text.charAt(0).toLocaleUpperCase(catalogue.locale) + text.slice(1);
}
