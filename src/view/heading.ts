import { type TemplateResult, html } from 'lit';

/**
 * One for each level, because the name of a tag is nothing that changes. The text is set on its element because a browser
 * that translates a page replaces text nodes: CONTRIBUTING.md, "Why are some texts set by `.textContent`".
 */
const LEVELS: readonly ((text: string, name: string) => TemplateResult)[] = [
  (text, name) => html`<h1 part=${name} class=${name} .textContent=${text}></h1>`,
  (text, name) => html`<h2 part=${name} class=${name} .textContent=${text}></h2>`,
  (text, name) => html`<h3 part=${name} class=${name} .textContent=${text}></h3>`,
  (text, name) => html`<h4 part=${name} class=${name} .textContent=${text}></h4>`,
  (text, name) => html`<h5 part=${name} class=${name} .textContent=${text}></h5>`,
  (text, name) => html`<h6 part=${name} class=${name} .textContent=${text}></h6>`,
];

/** A real heading of the given level, 1 to 6. `name` is its part and class. */
export const heading = (level: number, text: string, name = 'heading'): TemplateResult =>
  LEVELS[level - 1]!(text, name);
