import type { PmoTag } from './tags.js';

/** Members of an element that are others where nobody can use it. */
export type Overrides = (tag: PmoTag) => object;

/** Where scripts never run, choosing a route shows nothing: there each is listed as well. */
export const shadowOverrides: Overrides = (tag) => (tag === 'pmo-checklist' ? { allRoutes: 'besides' } : {});

/** Plain text has nothing to choose. */
export const lightOverrides: Overrides = (tag) => (tag === 'pmo-checklist' ? { allRoutes: 'instead' } : {});
