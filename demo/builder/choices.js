/** Fills the builder's form with what the package knows: certifications, rows, sections and routes, by their names. */
import { content, en } from '../../dist/npm/content/index.js';

const nameOf = ({ abbreviation, name }) => (abbreviation ? `${abbreviation} (${name})` : name);
const CERTIFICATIONS = [
  ['pmo', 'PMO certification, as a family'],
  ...content.certifications.map((certification) => [certification.id, nameOf(certification)]),
];

/** The choices of a `<select data-choices>` or `<div data-choices>`. */
const CHOICES = {
  certifications: CERTIFICATIONS,
  criteria: Object.entries(en.criteria),
  sections: Object.entries(en.messages.sections),
  routes: Object.entries(en.routes['pmp/route']),
};

/** Rows that are shown only on request. */
const EXTRA = ['domains', 'delivery', 'attempts', 'salary'];

export function fillChoices(form) {
  for (const place of form.querySelectorAll('[data-choices]')) {
    const { choices, name, usual } = place.dataset;
    for (const [value, text] of CHOICES[choices]) {
      if (place.localName === 'select') place.append(new Option(text, value, value === usual, value === usual));
      else place.append(box(name, value, text, !EXTRA.includes(value)));
    }
  }
}

function box(name, value, text, checked) {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name,
    value,
    defaultChecked: checked,
  });
  label.append(input, ` ${text}`);
  return label;
}
