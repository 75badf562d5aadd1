// What the widgets can look like: each element in the states that a learner or an editor brings it to. The accessibility
// tests and the pictures share the list, so that a new state is looked at by all of them.

import fs from 'node:fs';

/** Every language that the package brings. */
export const languages = [
  'en',
  ...fs.readdirSync('dist/languages').flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? []),
];

const offer = 'action-href="https://provider.example/course" action-label="Book the course"';

/** `clicks` are the words on what the learner clicks, one after the other. */
export const states = [
  { name: 'comparison', tag: 'pmo-comparison' },
  {
    name: 'comparison-four',
    tag: 'pmo-comparison',
    attributes: 'certifications="pmo pmp capm p3o-practitioner" criteria="focus exam domains fee" highlight="capm"',
  },
  { name: 'comparison-one', tag: 'pmo-comparison', attributes: `certifications="pmp" ${offer}` },
  {
    name: 'comparison-same',
    tag: 'pmo-comparison',
    attributes: 'certifications="p3o-foundation p3o-practitioner" criteria="issuer"',
    clicks: ['Show differences only'],
  },
  { name: 'checklist', tag: 'pmo-checklist' },
  {
    name: 'checklist-routes',
    tag: 'pmo-checklist',
    attributes: `certification="pmp" persist ${offer}`,
    clicks: ['Bachelor’s degree or higher', '36 months of leading'],
  },
  {
    name: 'checklist-met',
    tag: 'pmo-checklist',
    clicks: ['School-leaving diploma', 'An active PMP', '10 hours'],
  },
  { name: 'checklist-cleared', tag: 'pmo-checklist', clicks: ['10 hours', 'Start over'] },
  { name: 'checklist-unpublished', tag: 'pmo-checklist', attributes: 'certification="ipmo-p"' },
  { name: 'checklist-family', tag: 'pmo-checklist', attributes: 'certification="pmo"' },
  { name: 'benefits', tag: 'pmo-benefits' },
  { name: 'benefits-pmp', tag: 'pmo-benefits', attributes: `certification="pmp" ${offer}` },
  { name: 'process', tag: 'pmo-process' },
  { name: 'process-pmp', tag: 'pmo-process', attributes: 'certification="pmp"' },
  { name: 'guide', tag: 'pmo-guide' },
  { name: 'guide-pmp', tag: 'pmo-guide', attributes: `certification="pmp" highlight="pmp" ${offer}` },
];

/** The tag of a state as an editor writes it. */
export const markup = ({ tag, attributes = '' }, more = '') => `<${tag} ${attributes} ${more}></${tag}>`;
