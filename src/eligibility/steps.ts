/** One thing to fulfil. What else it says is the concern of whoever made the tree. */
export interface Leaf {
  readonly id: string;
  /** Leaves that are met whenever this one is. */
  readonly implies?: readonly string[] | undefined;
}

/** Everything in it is needed. */
export interface All {
  readonly all: readonly Requirement[];
}

/** One of its options is enough: a choice of route, or two ways to fulfil one requirement. */
export interface Any {
  readonly id: string;
  readonly as: 'route' | 'alternative';
  readonly any: readonly { readonly id: string; readonly requirement: Requirement }[];
}

/** A tree of requirements, of facts or of what is shown. */
export type Requirement = Leaf | All | Any;

/** `none`: a source says so; `unpublished`: nothing was found. */
export type Eligibility = Requirement | 'none' | 'unpublished';

/** The leaves and the choices of a kind of tree. */
export type LeafOf<Tree> = Exclude<Tree, { readonly all: unknown } | { readonly any: unknown } | string>;
export type AnyOf<Tree> = Extract<Tree, { readonly any: unknown }>;

/** What a learner sees as one thing to fulfil: a leaf, or a choice of which one option is enough. */
export type StepOf<Tree> = LeafOf<Tree> | AnyOf<Tree>;

/** The parts of a tree on one route, in order. As long as no route is chosen, the choice itself is one of them. */
export function stepsOf<Tree extends Requirement>(tree: Tree, route?: string): StepOf<Tree>[] {
  const requirement: Requirement = tree;
  const within = (child: Requirement) => stepsOf(child as Tree, route);
  if ('all' in requirement) return requirement.all.flatMap(within);
  if ('any' in requirement && requirement.as === 'route') {
    const option = requirement.any.find(({ id }) => id === route);
    if (option) return within(option.requirement);
  }
  return [requirement as StepOf<Tree>];
}

/** The tree's choice of route, if it has one. */
export const routeChoice = <Tree extends Eligibility>(eligibility: Tree): AnyOf<Tree> | undefined =>
  typeof eligibility === 'string'
    ? undefined
    : (stepsOf<Requirement>(eligibility).find((step) => 'any' in step && step.as === 'route') as
        | AnyOf<Tree>
        | undefined);

/** Every leaf of a tree, whatever the route. */
export function leavesOf<Tree extends Requirement>(tree: Tree): LeafOf<Tree>[] {
  const requirement: Requirement = tree;
  const within = (child: Requirement) => leavesOf(child as Tree);
  if ('all' in requirement) return requirement.all.flatMap(within);
  if ('any' in requirement) return requirement.any.flatMap((option) => within(option.requirement));
  return [requirement as LeafOf<Tree>];
}
