import { type PropertyValues, adoptStyles } from 'lit';
import { focusOn } from './focus.js';
import { ForeignChanges } from './foreign-changes.js';
import { HostedElement } from '../element/hosted-element.js';
import { SharedObserver } from './shared-observer.js';
import { isComplete, isInUse, isTicked, keepPlace, keepState, rootsIn, waitingRoots } from './static-root.js';
import { beginWork, inTurn } from './render-queue.js';
import { call } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';

/** Within a screen of what the visitor sees. */
const nearby = new SharedObserver({ rootMargin: '100%' });

/**
 * An element that comes to a page which shows something in its place already: children for visitors without script, or
 * static HTML in a root of its own. That stays on screen until all that replaces it is at hand.
 */
export abstract class TakeoverElement extends HostedElement {
  #isItsTurn = false;
  /** Whether it asked to be told when the visitor comes near. */
  #asked = false;
  readonly #again = () => this.requestUpdate();
  readonly #foreign = new ForeignChanges();

  /** What an element keeps of static HTML besides what is open and where the focus is. */
  protected takeOver(_root: ShadowRoot): void {}

  override connectedCallback(): void {
    // What comes before the first rendering counts, too.
    beginWork();
    super.connectedCallback();
    if (this.staticRoot) waitingRoots.add(this.staticRoot);
    if (this.hasUpdated) this.#foreign.watch(this.renderRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#foreign.unwatch();
    if (!this.staticRoot) return;
    waitingRoots.delete(this.staticRoot);
    nearby.unwatch(this);
    this.#asked = false;
  }

  /** A new root would hide what the page shows, so there is none until there is something to put into it. */
  protected override createRenderRoot() {
    // It may be closed.
    this.staticRoot = this.internals?.shadowRoot ?? undefined;
    return this.staticRoot ?? (this.#isItsTurn ? super.createRenderRoot() : (undefined as never));
  }

  /** Whether it is a part of a guide. They come with it, because what stands below them would move. */
  get isPart(): boolean {
    return (this.getRootNode() as ShadowRoot).host instanceof TakeoverElement;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const render = () => {
      this.#isItsTurn = true;
      return super.scheduleUpdate();
    };
    return this.hasUpdated || this.isPart ? render() : inTurn(render);
  }

  /** A static root waits for what is on its way, for the guide it stands in, and for the learner to let go of it. */
  protected override shouldUpdate(): boolean {
    super.shouldUpdate();
    const root = this.staticRoot;
    if (!root) return true;
    const waits = this.pending || this.hasAttribute('defer-hydration');
    return !waits && isComplete(root, this.#again) && this.#isWanted(root) && !isInUse(root, this.#again);
  }

  /**
   * Static HTML that nobody is near says all there is to say, and of a thousand on a page visitors come near a few. The first
   * update asks to be told when that is so; what else asks for one then, such as a new value, is reason enough. So is what
   * the learner ticked before the script came.
   */
  #isWanted(root: ShadowRoot): boolean {
    if (this.#asked || this.isPart || isTicked(root) || !SharedObserver.isSupported) return true;
    this.#asked = true;
    nearby.watch(this, ({ isIntersecting }) => isIntersecting && this.#again());
    // Assistive technology can tick what is far away.
    for (const each of rootsIn(root)) each.addEventListener('change', this.#again, { once: true });
    return false;
  }

  /** Whatever stops a widget from being shown, the visitor keeps what was there before. */
  protected override update(changed: PropertyValues): void {
    try {
      this.#update(changed);
    } catch (error) {
      warnOnce(`<${this.localName}> cannot be shown (${error as Error}). Showing the fallback.`);
      const root = this.renderRoot;
      if (root.querySelector('section,slot')) return;
      const fallback = call(document, 'createElement', 'slot');
      fallback.setAttribute('name', 'fallback');
      root.append(fallback, call(document, 'createElement', 'slot'));
    }
  }

  #update(changed: PropertyValues): void {
    const root = this.staticRoot;
    if (root) this.#replaceStatic(root, changed);
    else if (this.#foreign.found) this.#replace(this.shadowRoot!, changed);
    else this.#updateKeepingFocus(changed);
    if (this.isConnected) this.#foreign.settle(this.renderRoot);
  }

  #replaceStatic(root: ShadowRoot, changed: PropertyValues): void {
    this.staticRoot = undefined;
    waitingRoots.delete(root);
    nearby.unwatch(this);
    this.#replace(root, changed, () => {
      this.takeOver(root);
      adoptStyles(root, (this.constructor as typeof HostedElement).elementStyles);
    });
  }

  /**
   * Replaces all that is in a root in one go, so that nothing moves, flickers or stands there twice. The old goes last: a page
   * that were empty in between would lose its place.
   */
  #replace(root: ShadowRoot, changed: PropertyValues, prepare?: () => void): void {
    keepPlace();
    const before = [...root.childNodes].filter((node) => !(node instanceof HTMLIFrameElement));
    const focused = root.activeElement;
    const restore = keepState(root);
    prepare?.();
    // Lit begins anew before a mark that it has not seen.
    this.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    super.update(changed);
    for (const node of before) node.remove();
    restore();
    if (focused && !prepare) this.#keepFocus();
  }

  /**
   * Who used something that is gone after it is at what says the same in its place; where nothing does, at the head of what
   * came instead, not at the top of the page.
   */
  #updateKeepingFocus(changed: PropertyValues): void {
    const root = this.shadowRoot;
    const focused = root?.activeElement;
    // These stand in markup that comes anew as a whole, and have names of their own; buttons do not.
    const restore = focused?.matches('a, input') && keepState(root!);
    super.update(changed);
    if (!focused || focused.isConnected) return;
    if (restore) restore();
    this.#keepFocus();
  }

  #keepFocus(): void {
    const section = this.renderRoot.querySelector('section');
    if (section && !this.shadowRoot!.activeElement) focusOn(section);
  }
}
