/** The fields of a provider's courses, one for each column that a page may have. */
import { SUBJECTS, select } from './fields.js';

export const OFFERS = [1, 2, 3, 4];

export const makeOffers = (form) => form.querySelector('[data-offers]').append(...OFFERS.map(offer));

/** The controls of one course: for which certification, where it leads, and what it says. */
function offer(number) {
  const place = document.createElement('div');
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', `Course ${number}`);
  const controls = {
    For: select('', '', [['', 'none'], ...SUBJECTS]),
    Address: document.createElement('input'),
    Words: document.createElement('input'),
  };
  for (const [text, control] of Object.entries(controls)) {
    const name = `offer-${number}${{ For: '', Address: '-href', Words: '-label' }[text]}`;
    Object.assign(control, { id: name, name, ...(text !== 'For' && { type: 'text' }) });
    const label = document.createElement('label');
    label.append(`${text} `, control);
    place.append(label);
  }
  controls.Address.placeholder = '/courses/pmp';
  controls.Words.placeholder = 'PMP course';
  return place;
}
