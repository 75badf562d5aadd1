/**
 * The script of a hosted page: one classic script in its <head>, so that it runs before the first paint. The page is
 * complete without it.
 */
import { sendHeights } from './hosted-height.js';
import { openLinks } from './hosted-links.js';
import { applyQuery } from './hosted-options.js';

const isFramed = window.parent !== window;
const send = isFramed ? sendHeights() : () => {};
applyQuery(isFramed, send);
if (isFramed) openLinks();
