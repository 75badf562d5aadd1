import { PmoChecklistElement } from './pmo-checklist.js';

export { PmoChecklistElement };

PmoChecklistElement.define();
