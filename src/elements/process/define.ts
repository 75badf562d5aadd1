import { PmoProcessElement } from './pmo-process.js';

export { PmoProcessElement };

PmoProcessElement.define();
