// Lit with the peers' data instead of ours: what is left between it and our module is what our elements do beyond this.
import { LitElement, html, nothing } from 'lit';
import { connected, current, sheetOf } from '../shared/elements.mjs';
import comparisonCss from 'bench:css/comparison';
import checklistCss from 'bench:css/checklist';
import benefitsCss from 'bench:css/benefits';
import { benefits } from './lit/benefits.mjs';
import { ChecklistMixin } from './lit/checklist.mjs';
import { ComparisonMixin } from './lit/comparison.mjs';

class Widget extends LitElement {
  connectedCallback() {
    super.connectedCallback();
    connected.add(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    connected.delete(this);
  }
  speak() {
    this.requestUpdate();
  }
  get view() {
    return current.view.widgets[this.constructor.kind];
  }
  render() {
    const { kind, heading, intro, sources, footer } = this.view;
    return html`<section
      part=${kind}
      role="group"
      class="root"
      aria-label=${heading}
      lang=${current.view.lang}
      dir="ltr"
    >
      <h2 part="heading" class="heading">${heading}</h2>
      <p part="intro" class="intro">${intro}</p>
      ${this.content()}
      <details part="sources">
        <summary>${sources.title}</summary>
        <ol>
          ${sources.list.map(
            ({ url, title, about }) =>
              html`<li>
                ${url ? html`<a class="address" href=${url} target="_blank" rel="noopener">${title}</a>` : nothing}${about}
              </li>`,
          )}
        </ol>
      </details>
      <footer part="footer" class="footer">${footer.map((text) => html`<p>${text}</p>`)}</footer>
    </section>`;
  }
}

class Comparison extends ComparisonMixin(Widget) {
  static kind = 'comparison';
  static styles = sheetOf(comparisonCss);
}

class Checklist extends ChecklistMixin(Widget) {
  static kind = 'checklist';
  static styles = sheetOf(checklistCss);
}

class Benefits extends Widget {
  static kind = 'benefits';
  static styles = sheetOf(benefitsCss);
  content() {
    return benefits(this.view);
  }
}

for (const element of [Comparison, Checklist, Benefits]) customElements.define(`lit-${element.kind}`, element);
