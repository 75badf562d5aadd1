import { PmoGuideElement } from './pmo-guide.js';

export { PmoGuideElement };

PmoGuideElement.define();
