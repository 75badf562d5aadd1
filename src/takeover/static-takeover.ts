import { type LitElement, adoptStyles } from 'lit';
import { keepFocus } from './focus.js';
import { SharedObserver } from './shared-observer.js';
import { isComplete, isInUse, isTicked, keepPlace, keepState, rootsIn, waitingRoots } from './static-root.js';

/** Within a screen of what the visitor sees. */
const nearby = new SharedObserver({ rootMargin: '100%' });

/**
 * `waiting` for what the element needs, for the rest of the root, or for a visitor; `wanted`, but the learner holds something in
 * it; `free` to be replaced; `taken` over, or there never was any.
 */
export type TakeoverState = 'waiting' | 'wanted' | 'free' | 'taken';

/**
 * Static HTML in the root of an element, which stays on screen until all that replaces it is at hand. It goes in one task, with
 * nothing lost that the learner did in it.
 */
export class StaticTakeover {
  state: TakeoverState = 'taken';
  #root: ShadowRoot | undefined;
  /** Whether the element asked to be told when the visitor comes near. */
  #asked = false;
  readonly #again = () => this.element.requestUpdate();

  /** @param isPart whether the element is a part of a guide. They come with it, because what stands below them would move. */
  constructor(
    private readonly element: LitElement,
    private readonly isPart: () => boolean,
  ) {}

  /** Undefined once it is taken over. */
  get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /** Found static HTML. */
  hold(root: ShadowRoot): void {
    this.#root = root;
    this.state = 'waiting';
  }

  connected(): void {
    if (this.#root) waitingRoots.add(this.#root);
  }

  disconnected(): void {
    if (!this.#root) return;
    waitingRoots.delete(this.#root);
    nearby.unwatch(this.element);
    this.#asked = false;
  }

  /**
   * Goes as far as it can, and asks for another update where it has to wait. True when the element may render.
   * @param isReady whether all that the element needs is there.
   */
  advance(isReady: boolean): boolean {
    const root = this.#root;
    if (!root) return true;
    if (!isReady || !isComplete(root, this.#again) || !this.#isNear(root)) this.state = 'waiting';
    else this.state = isInUse(root, this.#again) ? 'wanted' : 'free';
    return this.state === 'free';
  }

  /**
   * Static HTML that nobody is near says all there is to say, and of a thousand on a page visitors come near a few. The first
   * update asks to be told when that is so; what else asks for one then, such as a new value, is reason enough. So is what
   * the learner ticked before the script came.
   */
  #isNear(root: ShadowRoot): boolean {
    if (this.#asked || this.isPart() || isTicked(root) || !SharedObserver.isSupported) return true;
    this.#asked = true;
    nearby.watch(this.element, ({ isIntersecting }) => isIntersecting && this.#again());
    // Assistive technology can tick what is far away.
    for (const each of rootsIn(root)) each.addEventListener('change', this.#again, { once: true });
    return false;
  }

  /**
   * Renders, in place of static HTML if there is some.
   * @param isAnew whether all is made anew.
   * @param takeOver what is kept of static HTML besides what is open and where the focus is.
   */
  update(isAnew: boolean, render: () => void, takeOver: (root: ShadowRoot) => void): void {
    const root = this.#root;
    if (root) return this.#replace(root, render, takeOver);
    const { renderRoot, renderOptions } = this.element;
    // What kept the place until now.
    const before = this.element.hasUpdated ? [] : [...renderRoot.childNodes];
    // Other code of the page has emptied it. Lit begins anew before a mark that it has not seen.
    if (!renderRoot.hasChildNodes()) renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
    keepFocus(this.element.shadowRoot, isAnew, render);
    for (const node of before) node.remove();
  }

  /**
   * Replaces all that is in the root in one go, so that nothing moves, flickers or stands there twice. The old goes last: a page
   * that were empty in between would lose its place.
   */
  #replace(root: ShadowRoot, render: () => void, takeOver: (root: ShadowRoot) => void): void {
    this.#root = undefined;
    this.state = 'taken';
    waitingRoots.delete(root);
    nearby.unwatch(this.element);
    keepPlace();
    const before = [...root.childNodes];
    const restore = keepState(root);
    takeOver(root);
    adoptStyles(root, (this.element.constructor as typeof LitElement).elementStyles);
    // Lit begins anew before a mark that it has not seen.
    this.element.renderOptions.renderBefore = root.appendChild(document.createComment(''));
    render();
    for (const node of before) node.remove();
    restore();
  }
}
