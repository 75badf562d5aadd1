// What commands that render elements know about them.
import { InputError, tell } from './outcome.mjs';

export const words = (text) => text.split(' ');

export const NAMES = words('comparison checklist benefits process guide');

/** The attributes of all elements together that take a text. */
export const ELEMENT_OPTIONS = words(
  'certifications certification criteria highlight route persist sections heading heading-level theme lang action-href action-label content-src',
);

/** Those among the names that are no attribute of the element. */
export async function foreignTo(element, names) {
  const classes = await import('pmo-widgets');
  const { observedAttributes } = classes[`Pmo${element[0].toUpperCase()}${element.slice(1)}Element`];
  return names.filter((name) => !observedAttributes.includes(name));
}

/**
 * What an element would warn of on a page, a person at a keyboard is told before anything is pasted. What a link cannot
 * bring is no mistake of theirs: they are told, and get the link.
 */
export async function refusing(make) {
  const warnings = [];
  const { warn } = console;
  console.warn = (text) => (text.includes(' snippetOf link: ') ? tell(text) : warnings.push(text));
  try {
    const made = await make();
    if (warnings.length) throw new InputError(warnings.join('\n'));
    return made;
  } finally {
    console.warn = warn;
  }
}
