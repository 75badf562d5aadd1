import type { About, Options } from './option.js';

export const attributes = {
  certification: { kind: 'id', values: 'subjects', default: 'pmi-pmocp', by: 'anybody' },
  route: { kind: 'id', values: 'routes', default: null, by: 'anybody' },
  persist: { kind: 'name', by: 'page' },
} as const satisfies Options;

export const parts = ['checklist', 'route', 'item', 'checkbox', 'label', 'panel', 'status', 'progress'] as const;
/** Further names of its parts: in which state they are. */
export const partModifiers: readonly string[] = ['met', 'chosen', 'alternative'];

/** For people: documentation, editors, the builder. No page loads it. */
export const about = {
  summary:
    'The prerequisites of one certification as a checklist: choose a route, tick what you have, see what is missing.',
  attributes: {
    certification:
      'Id of a certification, or of a family such as `pmo`, which lists the kinds of prerequisites without a verdict.',
    route:
      'Id of the route: before the learner chooses, the one to start with; afterwards the chosen one. Setting it chooses. Null where none is chosen.',
    persist:
      'Keeps ticks on the learner’s device. Absent or `false`: in memory only. Empty or `true`: under the name `default`. Any other value is the name; checklists of one name stay in step, between tabs too. Where the browser stores nothing or nothing more, ticks live in memory and the widget says so.',
  },
  label: 'Checklist',
  fields: {
    certification: ['Certification', 'About'],
    route: ['Route', 'Starts with'],
    persist: ['Ticks', 'Keep them on the learner’s device'],
  },
  members: {
    checked:
      'Ids of the ticked requirements, in the order in which they were ticked, such as `pmp/experience-bachelor`.',
    assessment:
      'How far the learner is on the chosen route: `{ status, met, missing, done, total, routesMet }`; `status` is `met`, `unmet` or `unknown`.',
    'reset()': 'Clears ticks and route of the shown certification. The learner can undo it.',
    'toText()': 'The checklist, its ticks and the verdict as plain text.',
  },
  parts: {
    checklist: 'The root.',
    route: 'A route; `chosen` is a further part name where it is.',
    item: 'Something to fulfil; `met` is a further part name where it is, `alternative` for a choice.',
    checkbox: 'A checkbox.',
    label: 'The words beside a checkbox.',
    panel: 'The panel with the verdict, beside the list or below it.',
    status: 'The verdict.',
    progress: 'The progress bar.',
  },
  events: {
    change: 'The learner ticked, chose a route or started over; as the native one of a field.',
    'pmo-change': 'The same with its details.',
    'pmo-complete':
      'The learner’s last tick: the published requirements are met. Not on restore; again only after something was unmet.',
    'pmo-select':
      'The learner asked for the checklist of an easier certification. If it is not cancelled, it is shown.',
  },
  states: { complete: 'The published requirements are met.' },
} as const satisfies About<typeof attributes, typeof parts>;
