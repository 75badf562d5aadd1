/** Fills the builder's form with what the package knows: certifications, rows, sections and routes, by their names. */
import { content, en } from '../../dist/npm/facts/index.js';

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

/** A page has so many courses at once: one for each column. */
export const OFFERS = [1, 2, 3, 4];

export function fillChoices(form) {
  form.querySelector('[data-offers]').append(...OFFERS.map(offer));
  for (const place of form.querySelectorAll('[data-choices]')) {
    const { choices, name, usual } = place.dataset;
    for (const [value, text] of CHOICES[choices]) {
      if (place.localName === 'select') place.append(new Option(text, value, value === usual, value === usual));
      else place.append(box(name, value, text, !EXTRA.includes(value)));
    }
  }
}

/** The controls of one course: for which certification, where it leads, and what it says. */
function offer(number) {
  const place = document.createElement('div');
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', `Course ${number}`);
  const choice = document.createElement('select');
  choice.dataset.choices = 'certifications';
  choice.append(new Option('none', ''));
  const controls = { For: choice, Address: document.createElement('input'), Words: document.createElement('input') };
  for (const [text, control] of Object.entries(controls)) {
    const name = `offer-${number}${{ For: '', Address: '-href', Words: '-label' }[text]}`;
    Object.assign(control, { id: name, name, ...(control !== choice && { type: 'text' }) });
    const label = document.createElement('label');
    label.append(`${text} `, control);
    place.append(label);
  }
  controls.Address.placeholder = '/courses/pmp';
  controls.Words.placeholder = 'PMP course';
  return place;
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
