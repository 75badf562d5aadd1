// An app that imports one element, registered or not, has its types and those of its events.
import { PmoProcessElement } from 'pmo-widgets/define/process';
import { PmoChecklistElement } from 'pmo-widgets/checklist';

const process: PmoProcessElement = document.createElement(PmoProcessElement.tag as 'pmo-process');
process.addEventListener('pmo-action', ({ detail }) => detail.href.length);
const checklist: PmoChecklistElement = new PmoChecklistElement();
checklist.theme = 'dark';
checklist.certification = 'pmp';

// @ts-expect-error there is no such theme
checklist.theme = 'purple';
// @ts-expect-error it is read only
checklist.checked = [];
