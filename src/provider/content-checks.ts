import { shared } from '../catalogue/en.js';
import { addedWords } from '../catalogue/added-words.js';
import { loadEngine } from './load-engine.js';
import type { Accepted } from '../facts/types.js';
import { Arrival } from '../page/arrival.js';
import { memo } from '../page/memo.js';

/** How long an answer may take, in milliseconds. Then it is as if there were none, and it may be asked for again. */
const LIMIT = 30_000;

/** What checks content and puts it into words, which is loaded when somebody has some. */
export const engine = new Arrival(loadEngine);

const acceptText = async (text: string): Promise<Accepted> => (await engine.ask()).acceptText(text, shared, addedWords);

/** What was checked already, so that a thousand elements with one content check it once. */
const byText = new Map<string, Arrival<Accepted>>();
const byAddress = new Map<string, Arrival<Accepted>>();
const byObject = new WeakMap<object, Arrival<Accepted>>();
/** Of those by text and address. An app may make its content anew each time it renders. */
const MOST = 50;

export const checkText = (text: string) => memo(byText, text, () => new Arrival(() => acceptText(text)), MOST);

export const checkAddress = (address: string) =>
  memo(
    byAddress,
    address,
    () =>
      new Arrival(async () => {
        const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
        if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
        return acceptText(await response.text());
      }),
    MOST,
  );

export const checkObject = (raw: object) =>
  memo(byObject, raw, () => new Arrival(async () => (await engine.ask()).acceptContent(raw, shared, addedWords)));
