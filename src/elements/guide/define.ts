import { PmoGuideElement } from './pmo-guide.js';

PmoGuideElement.define();
