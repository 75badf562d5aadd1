import type { HostContent } from './types.js';

/** Content that `parseContent()` has checked already, so that it can be rendered at once. */
export const checkedContent = new WeakSet<HostContent>();
