// What an element would warn of on a page, a person at a keyboard is told before anything is pasted.
import { InputError, tell } from './outcome.js';

/** What a link cannot bring is no mistake of theirs: they are told, and get the link. */
const isRemark = (text: string) => text.includes(' snippetOf link: ');

/** Makes something, and refuses what it was made of if there is a warning. */
export async function refusing<Made>(make: () => Promise<Made>): Promise<Made> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => (isRemark(text) ? tell(text) : warnings.push(text));
  try {
    const made = await make();
    if (warnings.length) throw new InputError(warnings.join('\n'));
    return made;
  } finally {
    console.warn = warn;
  }
}
