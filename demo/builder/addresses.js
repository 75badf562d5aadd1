/** The addresses in the builder's form: what may not leave it is said at its field, and is in no snippet. */
import { expectedAddress, safeAddress } from '../../dist/npm/page/address.js';
import { A_FILE, fileAddress } from '../../dist/npm/static/file-address.js';
import { folderAddress } from '../../dist/npm/static/snippet-addresses.js';

const link = (text) => safeAddress(text, location.origin);
/** The same file of courses is shown on pages of several folders. */
const ofCourse = (text) => (/^(https:|mailto:|[#?/])/i.test(text) ? safeAddress(text) : undefined);

/** By name of the field: what it takes, and how that is called. */
const RULES = {
  'action-href': [link],
  'fallback-href': [link],
  'content-src': [fileAddress, A_FILE],
  'script-url': [fileAddress, A_FILE],
  'base-url': [folderAddress, 'the https address of a folder, or one of this site'],
};
const COURSE = [ofCourse, 'an https or mailto address, or a path such as /courses'];

const ruleOf = (name) => (/^offer-\d-href$/.test(name) ? COURSE : Object.hasOwn(RULES, name) ? RULES[name] : undefined);

/** What is wrong with what a field holds; empty where nothing is. */
export function complaintOf(name, text) {
  const [check, usual] = ruleOf(name) ?? [];
  if (!check || !text || check(text) !== undefined) return '';
  return `This cannot be used. Expected ${expectedAddress(text, usual)}.`;
}

/** Says at each field what is wrong with its address. */
export function checkAddresses(form) {
  for (const control of form.elements) {
    if (!ruleOf(control.name)) continue;
    const complaint = complaintOf(control.name, control.value.trim());
    control.setCustomValidity(complaint);
    control.setAttribute('aria-invalid', Boolean(complaint));
    placeFor(control).textContent = complaint;
  }
}

function placeFor(control) {
  const id = `${control.id}-complaint`;
  const there = document.getElementById(id);
  if (there) return there;
  const place = Object.assign(document.createElement('p'), { id, className: 'complaint' });
  place.setAttribute('role', 'status');
  control.setAttribute('aria-describedby', id);
  control.closest('label').after(place);
  return place;
}
