// What a command may end with. Results go to stdout, everything else to stderr.
// Exit codes: 0 fine, 1 the input is wrong, 2 the call is wrong.

/** The call is wrong: an option or a command that does not exist, an argument that is missing. */
export class UsageError extends Error {}

/** The input is wrong: each line of the message is something that its author can mend. */
export class InputError extends Error {}

export const say = (text: string): void => console.log(text);

/** For the person at the keyboard; a pipe does not get it. */
export const tell = (text: string): void => console.error(text);

/** Tells what ended a command, and gives its exit code. */
export function exitCodeOf(error: unknown, usage: string): 1 | 2 {
  if (error instanceof UsageError) {
    tell(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (error instanceof InputError) tell(error.message);
  else tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
