import { whoMaySet } from '../../dist/npm/options/table.js';
import { OFFERS } from './offers.js';

/**
 * What the builder makes: an element, its attributes, design tokens, and the form of the snippet. It is read from the
 * page's form, and as far as it is not somebody's own, written to the page's address, so that a colleague can open it.
 */

export const TOKENS = [...document.querySelectorAll('#builder [name^="--pmo-"]')].map(({ name }) => name);

/** The attributes that an element takes, as its class says. */
const takes = (element, attribute) => customElements.get(`pmo-${element}`).observedAttributes.includes(attribute);

/** Shows the controls of what the chosen element takes, and no others. */
export function fit(form) {
  const { element } = Object.fromEntries(new FormData(form));
  for (const group of form.querySelectorAll('[data-attribute]')) {
    const isTaken = takes(element, group.dataset.attribute);
    group.hidden = !isTaken;
    // What is hidden is not sent.
    for (const control of group.querySelectorAll('input, select')) control.disabled = !isTaken;
  }
}

/** What the form says. What is as it is by default is left out, so that snippets stay short. */
export function read(form) {
  const data = new URLSearchParams(new FormData(form));
  // What a field complains of is as if it were empty: anybody may have written the address that opened this page.
  const usable = (name, value) => (form.elements[name]?.validity?.valid === false ? '' : value.trim());
  const text = (name) => usable(name, data.get(name) ?? '');
  const attributes = {};
  for (const group of form.querySelectorAll('[data-attribute]:not([hidden])')) {
    const { attribute, usual } = group.dataset;
    const values = data
      .getAll(attribute)
      .map((value) => usable(attribute, value))
      .filter(Boolean);
    const boxes = [...group.querySelectorAll('input[type=checkbox]')];
    const isUsual =
      boxes.length > 1
        ? boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)
        : values.join(' ') === usual;
    if (!values.length || isUsual) continue;
    attributes[attribute] = boxes.length === 1 || values.join(' ').trim();
  }
  return {
    element: text('element'),
    attributes,
    content: contentIn(text),
    tokens: Object.fromEntries(TOKENS.map((token) => [token, text(token)]).filter(([, value]) => value)),
    scriptUrl: text('script-url'),
    baseUrl: text('base-url'),
    fallbackHref: text('fallback-href'),
    pin: data.has('pin'),
  };
}

/** The provider's content: its courses, as far as they are complete. Undefined where there is none. */
function contentIn(text) {
  const offers = OFFERS.map((number) => {
    const name = `offer-${number}`;
    return [text(name), { label: text(`${name}-label`), href: text(`${name}-href`) }];
  }).filter(([id, { label, href }]) => id && label && href);
  return offers.length ? { offers: Object.fromEntries(offers) } : undefined;
}

/**
 * Whether an address may fill a control: anybody can write one, and an editor pastes what comes of it. So it says what a link
 * may: how the facts are shown, and neither words nor addresses.
 */
export const isForAnybody = (control) =>
  control.name === 'element' ||
  TOKENS.includes(control.name) ||
  Boolean(control.closest('[data-attribute]') && whoMaySet(control.name) === 'anybody');

/** The state of the form as the query of an address: every control that is not as it was. */
export function toQuery(form, snippetForm, isMeant = () => true) {
  const query = new URLSearchParams();
  for (const control of form.elements) {
    if (!control.name || control.disabled || !isMeant(control)) continue;
    if (control.type === 'checkbox') {
      if (control.checked !== control.defaultChecked)
        query.append(control.name, `${control.checked ? '+' : '-'}${control.value}`);
    } else if (control.type === 'radio' ? control.checked && !control.defaultChecked : !isUsual(control)) {
      query.append(control.id && control.type !== 'radio' ? control.id : control.name, control.value);
    }
  }
  if (snippetForm !== 'module') query.set('form', snippetForm);
  return `${query}`;
}

const isUsual = (control) =>
  control.options
    ? [...control.options].every((option) => option.selected === option.defaultSelected || !option.selected)
    : control.value === control.defaultValue;

/** Puts the form into the state that a query describes; what it does not know is ignored. */
export function fromQuery(form, query, isMeant = () => true) {
  const values = new URLSearchParams(query);
  for (const control of form.elements) {
    if (!control.name || !isMeant(control)) continue;
    if (control.type === 'checkbox') {
      if (values.getAll(control.name).includes(`+${control.value}`)) control.checked = true;
      if (values.getAll(control.name).includes(`-${control.value}`)) control.checked = false;
    } else if (control.type === 'radio') {
      if (values.get(control.name) === control.value) control.checked = true;
    } else {
      const value = values.get(control.id || control.name);
      const isKnown = !control.options || [...control.options].some((option) => option.value === value);
      if (value !== null && isKnown) control.value = value;
    }
  }
  return values.get('form');
}
