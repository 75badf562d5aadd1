/**
 * The CDN file: everything, registered. Modules stand in it in the order in which they are first imported. What is alike
 * stands together, words, facts, styles, then logic, because it packs better beside its like.
 */
import '../content/text/en.js';
import '../content/index.js';
import '../base/tokens.styles.js';
import '../base/element.styles.js';
import '../elements/comparison/pmo-comparison.styles.js';
import '../elements/comparison/side-by-side.styles.js';
import '../elements/process/pmo-process.styles.js';
import '../elements/checklist/pmo-checklist.styles.js';
import '../elements/benefits/pmo-benefits.styles.js';
import '../elements/guide/pmo-guide.styles.js';

export * from '../define.js';
