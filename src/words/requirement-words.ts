import type { Language } from './en/index.js';

/** The words of a requirement. `pmp/experience-36` and `pmp/experience-60` share those of `pmp/experience`. */
export const requirementWords = (id: string, { requirements }: Language): string | undefined =>
  requirements[id] ?? requirements[id.replace(/-\d+$/, '')];
