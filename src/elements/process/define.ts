import { PmoProcessElement } from './pmo-process.js';

PmoProcessElement.define();
