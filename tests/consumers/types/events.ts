// What an app is told of events. The detail is typed wherever the event arrives: on an element, the guide, the document.
import type {
  ActionDetail,
  ChangeDetail,
  CompleteDetail,
  ErrorDetail,
  PmoEventMap,
  PmoGuideElement,
  SelectDetail,
  ViewDetail,
} from 'pmo-widgets';
import 'pmo-widgets/define';

const checklist = document.createElement('pmo-checklist');
const comparison = document.querySelector('pmo-comparison')!;
const guide: PmoGuideElement = document.createElement('pmo-guide');

const texts: string[] = [];
checklist.addEventListener('pmo-change', ({ detail }) => {
  const said: ChangeDetail = detail;
  const { certification, route, checked, assessment } = said;
  if (assessment.status === 'met') texts.push(certification, route ?? '', ...checked);
});
guide.addEventListener('pmo-change', ({ detail }) => texts.push(detail.assessment.status));
document.addEventListener('pmo-change', ({ detail }) => texts.push(detail.assessment.status));
window.addEventListener('pmo-change', ({ detail }) => texts.push(detail.assessment.status));
document.body.addEventListener('pmo-complete', ({ detail }: CustomEvent<CompleteDetail>) =>
  texts.push(detail.route ?? ''),
);
document.addEventListener('pmo-action', ({ detail: { href } }: CustomEvent<ActionDetail>) => texts.push(href));
document.addEventListener('pmo-view', (event: CustomEvent<ViewDetail>) => texts.push(event.type), { once: true });
document.addEventListener('pmo-error', ({ detail }) => texts.push(`${detail.issues.length}`), true);
comparison.addEventListener('pmo-select', (event) => {
  event.preventDefault();
  const { certification }: SelectDetail = event.detail;
  texts.push(certification);
});
checklist.addEventListener('pmo-error', ({ detail }) => {
  const { issues }: ErrorDetail = detail;
  texts.push(...issues.map(({ path, found, expected, suggestion = '' }) => path + found + expected + suggestion));
});
document.addEventListener('change', (event) => texts.push(event.type));

export const listener = (event: PmoEventMap['pmo-change']): string => event.detail.certification;
document.removeEventListener('pmo-change', listener);

// @ts-expect-error the detail has no such member
document.addEventListener('pmo-select', ({ detail }) => detail.route);
// @ts-expect-error a route is text or null
checklist.addEventListener('pmo-change', ({ detail }) => detail.route.length);
// @ts-expect-error what was ticked is read, not written
guide.addEventListener('pmo-change', ({ detail }) => detail.checked.push('pmp/training'));
// @ts-expect-error the listener expects another event
window.addEventListener('pmo-view', listener);
// @ts-expect-error there is no such event, and nothing is known of it
checklist.addEventListener('pmo-changed', ({ detail }) => detail.certification);
