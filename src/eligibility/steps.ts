import type { Any, Certification, Leaf, Requirement } from '../facts/types.js';

/** What a learner sees as one thing to fulfil: a leaf, or a choice of which one option is enough. */
export type Step = Leaf | Any;

export type Eligibility = Certification['eligibility'];

/** The parts of a tree on one route, in order. As long as no route is chosen, the choice itself is one of them. */
export function stepsOf(requirement: Requirement, route?: string): Step[] {
  if ('all' in requirement) return requirement.all.flatMap((child) => stepsOf(child, route));
  if ('any' in requirement && requirement.as === 'route') {
    const option = requirement.any.find(({ id }) => id === route);
    if (option) return stepsOf(option.requirement, route);
  }
  return [requirement];
}

/** The tree's choice of route, if it has one. */
export const routeChoice = (eligibility: Eligibility): Any | undefined =>
  typeof eligibility === 'string'
    ? undefined
    : stepsOf(eligibility).find((step): step is Any => 'any' in step && step.as === 'route');

/** Every leaf of a tree, whatever the route. */
export const leavesOf = (requirement: Requirement): Leaf[] =>
  'all' in requirement
    ? requirement.all.flatMap(leavesOf)
    : 'any' in requirement
      ? requirement.any.flatMap((option) => leavesOf(option.requirement))
      : [requirement];
