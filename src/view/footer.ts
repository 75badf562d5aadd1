import { type TemplateResult, html, nothing } from 'lit';

/** Whose marks the names are, that the site is independent, and how old the facts are. */
export const footer = (marks: string, age: string | undefined): TemplateResult =>
  // In a group a footer counts as the page's own, which is a landmark; so it has no role.
  html`<footer role="none" part="footer" class="footer">
    <slot name="footer"></slot>
    <p .textContent=${marks}></p>
    ${age ? html`<p .textContent=${age}></p>` : nothing}
  </footer>`;
