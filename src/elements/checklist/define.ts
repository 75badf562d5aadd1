import { PmoChecklistElement } from './pmo-checklist.js';

PmoChecklistElement.define();
