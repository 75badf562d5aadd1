import { type Markup, markup } from './markup.js';

/** A real heading of the given level; levels beyond 6 stay at 6. `name` is its part and class. */
export function headingMarkup(level: number, text: string, name = 'heading'): Markup {
  const tag = `h${Math.min(level, 6)}`;
  return markup`<${tag} part="${name}" class="${name}">${text}</${tag}>`;
}
