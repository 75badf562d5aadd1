import { type TemplateResult, html } from 'lit';
import { escaped } from './escape.js';
import { memo } from '../page/memo.js';

/** HTML that `markup` made. Nothing else makes any, so no text that comes from elsewhere is ever read as HTML. */
export class Markup {
  /** @param strings what stands before, between and after the live `values` */
  constructor(
    readonly strings: string[],
    readonly values: unknown[] = [],
  ) {}
}

type Value = string | number | Markup | readonly Value[] | undefined;

/** A value that Lit keeps up to date while the markup around it stays: a listener or a state, as in `.checked=${live(met)}`. */
export const live = (value: unknown): Markup => new Markup(['', ''], [value]);

/**
 * HTML that stays as it is, but for what is live in it. Values are text, also in attributes, which must be quoted; only what
 * `markup` itself made stays HTML. A value that is missing is no text.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const made = new Markup([strings[0]!]);
  for (let i = 0; i < values.length; i++) {
    append(made, values[i]);
    appendHtml(made, strings[i + 1]!);
  }
  return made;
}

function append(made: Markup, value: Value): void {
  if (Array.isArray(value)) for (const each of value as readonly Value[]) append(made, each);
  else if (value instanceof Markup) {
    appendHtml(made, value.strings[0]!);
    made.strings.push(...value.strings.slice(1));
    made.values.push(...value.values);
  } else appendHtml(made, escaped(value));
}

function appendHtml({ strings }: Markup, text: string): void {
  strings[strings.length - 1] += text;
}

/** By their HTML, so that what has not changed stays on the page as it is, and many widgets share what is alike. */
const known = new Map<string, TemplateStringsArray>();

/**
 * Markup in a template of Lit's. The browser makes all of its nodes in one go: much faster than from templates in
 * templates, which have marks and objects for each value. A change of what is not live makes all of it anew.
 */
export function asTemplate({ strings: made, values }: Markup): TemplateResult {
  // What no text has in it, because it is escaped.
  const key = made.join('<>');
  // Lit takes strings for those of a template literal if they have these, too: `trustFromTemplateString()` in lit-html.
  const strings = memo(known, key, () => Object.assign(made, { raw: made }));
  return html(strings, ...values);
}
