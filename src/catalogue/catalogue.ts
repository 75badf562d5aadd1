import type { Wording } from '../derive/wording.js';
import type { Content, ProviderContent } from '../facts/types.js';

/** What is shown, before anybody has chosen from it: facts with a provider's own, in the words of one language. */
export interface Catalogue {
  /** The bundled facts with the provider's own, without the certifications that the provider hides. */
  readonly facts: Content;
  readonly words: Wording;
  /** What the provider gave, for look-ups by id. */
  readonly own: ProviderContent;
}
