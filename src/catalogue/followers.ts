import type { Content } from '../facts/types.js';
import { type Wording, certificationOf, plain } from './sentences.js';

/** What a choice in the comparison leads in a guide. */
export type Follower = 'process' | 'checklist' | 'benefits';

const FOLLOWERS: readonly string[] = ['process', 'checklist', 'benefits'] satisfies Follower[];

/** Those of a guide's sections that follow the choice of a certification or family. A family has nothing to tick. */
export const followersOf = (id: string, sections: readonly string[], content: Content): readonly Follower[] =>
  sections.filter(
    (section): section is Follower =>
      FOLLOWERS.includes(section) && (section !== 'checklist' || certificationOf(id, content) !== undefined),
  );

/** "steps, checklist and benefits" */
export const followerNames = (followers: readonly Follower[], words: Wording): string =>
  words.list(followers.map((id) => words.language.messages.followers[id]));

/** What is said once they have followed: "Steps, checklist and benefits now show PMP®." */
export function followedText(followers: readonly Follower[], name: string, words: Wording): string {
  const { followed, allFollowed } = words.language.messages;
  const [first] = followers;
  if (followers.length === 1) return words.say(followed[first!], { name });
  return plain(words.capitalised([words.say(allFollowed, { parts: followerNames(followers, words), name })]));
}
