import { html } from 'lit';
import { toggled, verdictOf } from '../../shared/verdict.mjs';
import { cites, rich } from './text.mjs';

export const ChecklistMixin = (Base) =>
  class extends Base {
    ticked = new Set();

    #tick(id) {
      this.ticked = toggled(this.ticked, id);
      this.requestUpdate();
    }

    #item({ id, text, more, cites: ids }) {
      return html`<div part="item" class="item">
        <label
          ><input
            type="checkbox"
            part="checkbox"
            data-leaf=${id}
            .checked=${this.ticked.has(id)}
            @change=${() => this.#tick(id)}
          /><span part="label" class="text">${rich(text)}</span></label
        >
        <p part="note" class="more">${more}${cites(ids, this.view.sources)}</p>
      </div>`;
    }

    #step({ legend, any }) {
      const items = any.map((item) => this.#item(item));
      return legend
        ? html`<fieldset part="item alternative" class="item alternative">
            <legend>${legend}</legend>
            ${items}
          </fieldset>`
        : items;
    }

    content() {
      const { view } = this;
      const { done, total, summary, missing } = verdictOf(view, this.ticked);
      return html`<div class="layout">
        <div>
          <fieldset>
            <legend>${view.legend}</legend>
            ${view.steps.map((step) => this.#step(step))}
          </fieldset>
        </div>
        <div class="side">
          <div part="status" class="verdict" role="status">
            <p></p>
            <b>${summary}</b>
            <p>${view.detail}</p>
            <ul>
              ${missing.map((parts) => html`<li>${rich(parts)}</li>`)}
            </ul>
          </div>
          <progress part="progress" max=${total} value=${done} aria-label=${summary}></progress>
          <a href=${view.page.href} target="_blank" rel="noopener" class="muted">${view.page.text}</a>
          <div class="tools">
            ${view.buttons.map((text) => html`<button type="button" class="link">${text}</button> `)}
          </div>
        </div>
      </div>`;
    }
  };
