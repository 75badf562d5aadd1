/** What a learner has entered for one certification. */
export interface Progress {
  /** Id of the chosen route; empty where none is chosen although the page names one to start with. */
  readonly route?: string | undefined;
  /** Ids of the ticked leaves, in the order in which they were ticked. */
  readonly checked: readonly string[];
}

/** By id of the certification. */
export type ProgressByCertification = ReadonlyMap<string, Progress>;

export const EMPTY: Progress = { checked: [] };

/**
 * What somebody changed, apart from all that stood there: changes made in two tabs at the same moment both count,
 * whichever is stored first.
 */
export interface Change {
  readonly ticked: readonly string[];
  readonly unticked: readonly string[];
  /** Missing where the route stayed as it was. */
  readonly route?: { readonly to: string | undefined };
}

export const changeBetween = (before: Progress, after: Progress): Change => ({
  ticked: after.checked.filter((id) => !before.checked.includes(id)),
  unticked: before.checked.filter((id) => !after.checked.includes(id)),
  ...(before.route !== after.route && { route: { to: after.route } }),
});

/** What stands there once a change is made to it. */
export function changed({ route, checked }: Progress, change: Change): Progress {
  const kept = checked.filter((id) => !change.unticked.includes(id));
  return {
    route: change.route ? change.route.to : route,
    checked: [...kept, ...change.ticked.filter((id) => !kept.includes(id))],
  };
}

/** Whether two say the same; the order of ticks says nothing. */
export function isSame(one: Progress, other: Progress): boolean {
  const { ticked, unticked, route } = changeBetween(one, other);
  return !ticked.length && !unticked.length && !route;
}
