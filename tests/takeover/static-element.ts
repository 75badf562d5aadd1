import { LitElement, type PropertyValues, html } from 'lit';
import { StaticTakeover, type TakeoverState } from '../../src/takeover/static-takeover.js';

/** An element that does nothing but take over static HTML, and remembers each state on the way. Frames of tests import it. */
export class StaticElement extends LitElement {
  /** Whether all that it needs is there. */
  isReady = true;
  isPart = false;
  readonly takeover = new StaticTakeover(this, () => this.isPart);
  readonly states: TakeoverState[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.takeover.connected();
    // As elements do: another place may speak another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.takeover.disconnected();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) this.takeover.hold(this.shadowRoot);
    return this.shadowRoot ?? super.createRenderRoot();
  }

  protected override shouldUpdate(): boolean {
    const mayRender = this.takeover.advance(this.isReady);
    if (this.states.at(-1) !== this.takeover.state) this.states.push(this.takeover.state);
    return mayRender;
  }

  protected override update(changed: PropertyValues): void {
    this.takeover.update(
      false,
      () => super.update(changed),
      () => {},
    );
  }

  protected override render() {
    return html`<p>New</p>
      <label><input type="checkbox" data-leaf="a" />Box</label>`;
  }
}
