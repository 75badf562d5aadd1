import { ComingLanguage, languages, wordsFor } from '../catalogue/languages.js';
import type { Accepted } from '../facts/types.js';
import type { Languages } from '../words/languages.js';

/** A check that asks for words, made again once those have come that were not there. What does not come is not judged. */
export async function checkWithWords(check: (languages: Languages) => Accepted): Promise<Accepted> {
  const missing = new Set<string>();
  const wordsOf = (lang: string) => {
    const words = languages.wordsOf(lang);
    if (!words) missing.add(lang);
    return words;
  };
  const accepted = check({ ...languages, wordsOf });
  if (!missing.size) return accepted;
  const coming = [...missing].map(wordsFor).filter((words) => words instanceof ComingLanguage);
  await Promise.allSettled(coming.map((language) => language.ask()));
  return check(languages);
}
