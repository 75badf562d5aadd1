/**
 * What pages with a provider's content have besides: its check. `schema.js` beside the CDN file; what puts it into sentences, and
 * words, come after it, where they are needed.
 */
import * as check from './accept.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Accepted } from '../facts/types.js';
import { Arrival } from '../page/arrival.js';
import type { AddedWords } from '../catalogue/added-words.js';
import { type AtHand, withAdded, wordsFor } from './at-hand.js';
import { type Deriver, markAsChecked } from './checked.js';
import type { Ids } from './cross-check.js';
import { WORDS, loadDerivation } from './load-words.js';

/** What is loaded, and at hand from then on. */
class Loaded<Value> extends Arrival<void> {
  value: Value | undefined;

  constructor(load: (failures: number) => Promise<Value>) {
    super(async (failures) => {
      this.value = await load(failures);
    });
  }
}

const derivation = new Loaded(loadDerivation);
const words = new Map(Object.entries(WORDS).map(([lang, load]) => [lang, new Loaded(load)]));

/** What is made of what is at hand; made again once that has come which was not there. */
function once<Made>(make: (atHand: AtHand) => Made): Made | Promise<Made> {
  const missing = new Set<Arrival<void>>();
  const take = <Value>(loaded: Loaded<Value> | undefined): Value | undefined => {
    if (loaded && !loaded.value) missing.add(loaded);
    return loaded?.value;
  };
  const atHand: AtHand = {
    names: [...words.keys()],
    derivation: () => take(derivation),
    wordsOf: (lang) => take(words.get(lang)),
  };
  const made = make(atHand);
  if (!missing.size) return made;
  return Promise.allSettled([...missing].map((loaded) => loaded.ask())).then(() => make(atHand));
}

export const deriver: Deriver = (own, base, added) => {
  const derived = once((atHand) => {
    // All is asked for at once.
    const found = atHand.derivation();
    wordsFor(own, base, withAdded(atHand, added));
    return found?.deriveContent(own, base, atHand, added);
  });
  return derived && 'then' in derived ? derived.then(complete) : complete(derived);
};

function complete(catalogue: Catalogue | undefined): Catalogue {
  if (catalogue) return catalogue;
  throw new Error('facts or words could not be loaded');
}

/** What does not come is not judged. */
const accepted = async (judge: (atHand: AtHand) => Accepted, added: AddedWords): Promise<Accepted> => {
  const { content, issues } = await once((atHand) => judge(withAdded(atHand, added)));
  return { content: markAsChecked(content, deriver), issues };
};

/** Checks a provider's content against the ids of the package, the facts, and the words of all languages. Never throws. */
export const acceptContent = (raw: unknown, ids: Ids, added: AddedWords): Promise<Accepted> =>
  accepted((atHand) => check.acceptContent(raw, ids, atHand), added);

/** The same for JSON as it stands in a page. */
export const acceptText = (text: string, ids: Ids, added: AddedWords): Promise<Accepted> =>
  accepted((atHand) => check.acceptText(text, ids, atHand), added);
