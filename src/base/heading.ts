import { type TemplateResult, html } from 'lit';

/** One template for each level: a tag name cannot be a dynamic part of a Lit template. */
const LEVELS: readonly ((text: unknown, name: string) => TemplateResult)[] = [
  (text, name) => html`<h1 part=${name} class=${name}>${text}</h1>`,
  (text, name) => html`<h2 part=${name} class=${name}>${text}</h2>`,
  (text, name) => html`<h3 part=${name} class=${name}>${text}</h3>`,
  (text, name) => html`<h4 part=${name} class=${name}>${text}</h4>`,
  (text, name) => html`<h5 part=${name} class=${name}>${text}</h5>`,
  (text, name) => html`<h6 part=${name} class=${name}>${text}</h6>`,
];

/** A real heading of the given level; levels beyond 6 stay at 6. `name` is its part and class. */
export const headingTemplate = (level: number, text: unknown, name = 'heading'): TemplateResult =>
  LEVELS[Math.min(level, 6) - 1]!(text, name);
