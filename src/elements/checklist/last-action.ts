/** What a learner did last with the list as a whole. Whatever is entered after it makes it history. */
export interface LastAction {
  /** Whether it changed what is met, so that the verdict is said. */
  readonly entered?: boolean;
  /** What is said about it. */
  readonly message?: string;
  /** How often in a row: the same is said again. */
  readonly times?: number;
  /** Text to copy by hand, where the clipboard is blocked. */
  readonly handCopy?: string;
  /** Whether starting over can be undone, or has been. */
  readonly undo?: 'ready' | 'spent';
  /** Whether the stored ticks were deleted. */
  readonly forgot?: boolean;
}

/** After an action that left the ticks as they are: what was done before it can still be undone. */
export const saying = (
  { undo, forgot, times = 0 }: LastAction,
  message: string,
  action: LastAction = {},
): LastAction => ({
  ...(undo && { undo }),
  ...(forgot && { forgot }),
  message,
  times: times + 1,
  ...action,
});
