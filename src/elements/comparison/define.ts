import { PmoComparisonElement } from './pmo-comparison.js';

export { PmoComparisonElement };

PmoComparisonElement.define();
