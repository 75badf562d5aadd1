import { isServer } from 'lit';
import { Arrival } from '../../page/arrival.js';
import { warnOnce } from '../../page/warn.js';
import { again } from '../../page/again.js';

/** Browsers inside of apps often cannot. What a server renders is for those that can. */
export const canPrint = (): boolean => isServer || typeof print === 'function';

/** What prints an element alone. Few learners print, so it comes when one does. */
const printing = new Arrival((failures) => again('./print.js', failures, () => import('./print-alone.js')));

/** Prints an element without the page around it or, where what that takes does not come, the whole page. */
export async function printAlone(root: ShadowRoot, title: string): Promise<void> {
  try {
    (await printing.ask()).printAlone(root, title);
  } catch (error) {
    warnOnce(`What prints a checklist alone could not be loaded (${error as Error}). Printing the whole page.`);
    print();
  }
}
