import { type TemplateResult, noChange, nothing } from 'lit';
import { escaped } from '../view/escape.js';

/** Renders an element that stands among the values of a template. */
export type RenderElement = (element: object) => string;

/** An attribute that has just been opened: `@change=`, `.checked=`, `?hidden=`, `href=` or `href="`. */
const OPENED = /\s([@.?]?)([\w-]+)=("?)$/;

const TEXT = /\s\.textContent=$/;

/** `keyed()` and `live()` say when something is made anew or set again; what that is stands last. */
function unwrapped(value: unknown): unknown {
  const isDirective = typeof value === 'object' && value !== null && '_$litDirective$' in value;
  return isDirective ? unwrapped((value as unknown as { readonly values: readonly unknown[] }).values.at(-1)) : value;
}

/**
 * A template of Lit's as HTML. All values are escaped, listeners are left out, and of properties only `.checked` has a
 * form in HTML. Not `@lit-labs/ssr`: its comments are for a hydration that needs today's markup on both sides, and
 * static HTML of ours outlives the script that it was made with.
 */
export function templateHtml({ strings, values }: TemplateResult, element: RenderElement): string {
  let html = '';
  let inTag = false;
  /** A text that is set on an element whose tag is not yet closed. */
  let held = '';
  for (const [i, literal] of strings.entries()) {
    const text = held ? literal.replace('>', () => `>${held}`) : literal;
    if (text !== literal) held = '';
    html = inTag ? html + text : joined(html, text);
    const [opens, closes] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (opens !== closes) inTag = opens > closes;
    if (i === values.length) break;
    const value = unwrapped(values[i]);
    if (inTag && TEXT.test(html)) {
      held = escaped(value);
      html = html.replace(TEXT, '');
    } else html = inTag ? withAttribute(html, value) : joined(html, childHtml(value, element));
  }
  return html;
}

/**
 * Two pieces of text that Lit makes a node each stay apart: a browser measures each for itself, and the text after them
 * would move by a fraction of a pixel when the script comes.
 */
const joined = (before: string, after: string): string =>
  before && after && !before.endsWith('>') && !after.startsWith('<') ? `${before}${APART}${after}` : before + after;

export const APART = '<!---->';

function withAttribute(html: string, value: unknown): string {
  const [whole, kind, name, quote] = OPENED.exec(html) ?? [];
  // Further on in a quoted attribute, or in one that stays.
  if (whole === undefined || (quote && !kind)) return html + escaped(value);
  const before = html.slice(0, -whole.length);
  if (kind === '@') return before;
  if (kind === '?' || (kind === '.' && name === 'checked')) return value ? `${before} ${name}` : before;
  if (kind === '.') throw new TypeError(`The property .${name} of a template has no form in HTML.`);
  return value === nothing ? before : `${before} ${name}="${escaped(value)}"`;
}

function childHtml(given: unknown, element: RenderElement): string {
  const value = unwrapped(given);
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (typeof value !== 'object') return escaped(value);
  if (Symbol.iterator in value)
    return [...(value as Iterable<unknown>)].map((item) => childHtml(item, element)).reduce(joined, '');
  return '_$litType$' in value ? templateHtml(value as TemplateResult, element) : element(value);
}
