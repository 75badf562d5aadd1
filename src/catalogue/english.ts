import { shared } from './en.js';
import type { Catalogue, Views } from './types.js';
import { memo } from '../page/memo.js';

const composed = new WeakMap<Partial<Views>, Catalogue>();

/** English of an element: what all show, and the views that it names; the same object for all of its class. */
export const englishWith = (views: Partial<Views>): Catalogue =>
  memo(composed, views, () => ({ ...shared, ...views }) as Catalogue);
