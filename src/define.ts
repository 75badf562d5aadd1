/** Registers all elements under their own names. */
import { PmoGuideElement } from './elements/guide/pmo-guide.js';

export * from './index.js';

// The guide registers its parts, which are all the others.
PmoGuideElement.define();
