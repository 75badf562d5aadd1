// Custom elements as a careful hand writes them: one string of HTML, one constructed sheet, listeners on the root.
import { connected, current, sheetOf } from '../shared/elements.mjs';
import { toggled, verdictOf } from '../shared/verdict.mjs';
import comparisonCss from 'bench:css/comparison';
import checklistCss from 'bench:css/checklist';
import benefitsCss from 'bench:css/benefits';
import { frame, rich } from './vanilla/frame.mjs';
import { benefits } from './vanilla/benefits.mjs';
import { checklist } from './vanilla/checklist.mjs';
import { comparison } from './vanilla/comparison.mjs';

class Widget extends HTMLElement {
  connectedCallback() {
    connected.add(this);
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [this.constructor.sheet];
      root.addEventListener('change', (event) => this.changed(event));
      root.addEventListener('click', (event) => this.clicked(event));
    }
    this.render();
  }
  disconnectedCallback() {
    connected.delete(this);
  }
  speak() {
    this.render();
  }
  get view() {
    return current.view.widgets[this.constructor.kind];
  }
  render() {
    this.shadowRoot.innerHTML = frame(this.view, current.view.lang, this.content());
  }
  changed() {}
  clicked() {}
}

class Comparison extends Widget {
  static kind = 'comparison';
  static sheet = sheetOf(comparisonCss);
  differencesOnly = false;
  highlight = '';
  content() {
    return comparison(this.view, this.differencesOnly, this.highlight);
  }
  changed({ target }) {
    this.differencesOnly = target.checked;
    this.render();
  }
  clicked({ target }) {
    const id = target.closest('.select')?.dataset.id;
    if (id === undefined) return;
    this.highlight = this.highlight === id ? '' : id;
    this.render();
  }
}

class Checklist extends Widget {
  static kind = 'checklist';
  static sheet = sheetOf(checklistCss);
  ticked = new Set();
  content() {
    return checklist(this.view, this.ticked);
  }
  changed({ target }) {
    this.ticked = toggled(this.ticked, target.dataset.leaf);
    const { done, total, summary, missing } = verdictOf(this.view, this.ticked);
    const find = (selector) => this.shadowRoot.querySelector(selector);
    find('.verdict b').textContent = summary;
    find('.verdict ul').innerHTML = missing.map((text) => `<li>${rich(text)}</li>`).join('');
    Object.assign(find('progress'), { max: total, value: done, ariaLabel: summary });
  }
}

class Benefits extends Widget {
  static kind = 'benefits';
  static sheet = sheetOf(benefitsCss);
  content() {
    return benefits(this.view);
  }
}

for (const element of [Comparison, Checklist, Benefits]) customElements.define(`vanilla-${element.kind}`, element);
