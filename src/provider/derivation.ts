/**
 * What puts a provider's own certifications and words into sentences, with the facts that they stand beside: `derive.js` beside the CDN
 * file. Pages that give no more than courses, or hide something, never load it.
 */
export { mergeContent } from '../derive/merge.js';
export { content as facts } from '../facts/index.js';
export { deriveContent } from './derive-content.js';
export { textPaths } from './text-paths.js';
