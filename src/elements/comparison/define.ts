import { PmoComparisonElement } from './pmo-comparison.js';

PmoComparisonElement.define();
