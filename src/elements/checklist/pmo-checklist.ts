import { checklist } from '../../catalogue/en.js';
import type { Prerequisites, RequirementLines } from '../../catalogue/types.js';
import { emit } from '../../element/events.js';
import { PmoElement } from '../../element/pmo-element.js';
import { propertiesOf } from '../../element/properties.js';
import { type Assessment, withTick, withoutTick } from '../../eligibility/assess.js';
import { leavesOf } from '../../eligibility/steps.js';
import { attributes } from '../../options/checklist.js';
import { plainWord } from '../../options/forgiving.js';
import { copyText } from './copy-text.js';
import { type LastAction, saying } from './last-action.js';
import { canPrint, printAlone } from './load-print.js';
import { type ChecklistModel, type ChecklistState, checklistModel } from './model.js';
import { checklistStyles } from './pmo-checklist.styles.js';
import { prerequisitesOf, treeOf } from './prerequisites.js';
import { ProgressController } from './progress-controller.js';
import type { Progress } from './progress.js';
import { type Standing, standingOf } from './standing.js';
import { progressIn } from './static-progress.js';
import { checklistTemplate } from './template.js';
import { checklistText } from './text.js';

/** The prerequisites of one certification as a checklist: choose a route, tick what you have, see what is missing. */
export class PmoChecklistElement extends PmoElement<typeof attributes, ChecklistModel> {
  static override readonly tag = 'pmo-checklist';
  static override readonly options = attributes;
  static override readonly english = { checklist };
  static override properties = {
    ...propertiesOf(attributes),
    route: { attribute: 'route', noAccessor: true },
    last: { state: true },
  };
  static override styles = [PmoElement.styles, checklistStyles];

  declare certification: string;
  declare persist: string | boolean | null | undefined;
  /** What the learner did last with the list as a whole. */
  declare private last: LastAction;

  readonly #progress = new ProgressController(this);
  /** What `reset()` took away. */
  #cleared: Progress | undefined;
  #shown: string | undefined;
  /** The certification for which the page gave its route. For others nobody wrote it. */
  #routed: string | undefined;

  constructor() {
    super();
    this.last = {};
  }

  /** The chosen route; before the learner chooses, the one to start with. Setting it chooses. */
  get route(): string | null {
    return this.#standing.route;
  }
  set route(value: unknown) {
    this.#routed = this.hasUpdated ? this.certification : undefined;
    // An app that mirrors the route back says nothing new: what was said last, and can be undone, stays.
    if (this.hasUpdated && plainWord(value) === (this.route ?? '')) return;
    this.give('route', value);
    if (this.hasUpdated) this.#enter({ ...this.#entered, route: plainWord(value) });
  }

  /** Ids of the ticked requirements, in the order in which they were ticked. */
  get checked(): readonly string[] {
    const known = new Set(this.#tree ? leavesOf(this.#tree).map(({ id }) => id) : []);
    return this.#entered.checked.filter((id) => known.has(id));
  }

  /** How far the learner is on the chosen route. */
  get assessment(): Assessment {
    return this.#standing.assessment;
  }

  /** Clears ticks and route of the shown certification, where there are any. The learner can undo it. */
  reset(): void {
    if (!this.checked.length && this.route === null) return;
    this.#cleared = this.#entered;
    const message = this.catalogue.checklist.messages.cleared;
    this.#change({ route: '', checked: [] }, { message, undo: 'ready' });
  }

  /** The checklist, its ticks and the verdict as plain text. */
  toText(): string {
    return checklistText(this.certification, this.model(), this.catalogue);
  }

  /** Set by the static renderer: nobody can choose a route there. */
  protected readonly allRoutes: ChecklistState['allRoutes'];

  protected get state(): ChecklistState {
    const { last } = this;
    const keeping = this.#progress.keeping(this.certification);
    return { progress: this.#entered, last, keeping, canPrint: canPrint(), allRoutes: this.allRoutes };
  }

  protected model(): ChecklistModel {
    return checklistModel(this.input, this.state);
  }

  protected contentTemplate(model: ChecklistModel): unknown {
    const { messages } = this.catalogue.checklist;
    return checklistTemplate(model, {
      tick: (leaf, ticked) => this.#tick(leaf, ticked),
      chooseRoute: (route) => this.#change({ ...this.#entered, route }),
      print: () => void printAlone(this.renderRoot as ShadowRoot, model.frame.name),
      copy: () => void this.#copy(),
      reset: () => this.reset(),
      undo: () => this.#change(this.#cleared!, { entered: true, undo: 'spent' }),
      forget: () => {
        this.#progress.forget();
        this.last = saying(this.last, messages.forgotten, { forgot: true });
      },
      goBefore: (certification) => this.#select(certification),
      follow: (offer, event) => this.followOffer(offer, event),
    });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#progress.persistAs(this.values.persist);
    // What was said and can be undone is about the certification that was shown.
    if (this.#shown !== this.certification) this.last = {};
    this.#shown = this.certification;
    this.#routed ??= this.certification;
    this.setState('complete', this.assessment.status === 'met');
  }

  protected override isWritten(property: string): boolean {
    const isOther = this.#routed !== undefined && this.#routed !== this.certification;
    return super.isWritten(property) && !(property === 'route' && isOther);
  }

  /** What the learner ticked and chose before the script came counts as if it had been there. */
  protected override takeOver(root: ShadowRoot): void {
    const progress = this.#tree && progressIn(root, this.#tree, this.#entered);
    // In a moment: listeners are to find the element as it is then.
    if (progress) queueMicrotask(() => this.#change(progress));
  }

  get #prerequisites(): Prerequisites {
    return prerequisitesOf(this.certification, this.catalogue);
  }

  get #tree(): RequirementLines | undefined {
    return treeOf(this.#prerequisites);
  }

  get #standing(): Standing {
    return standingOf(this.#prerequisites, this.values.route, this.#entered);
  }

  get #entered(): Progress {
    return this.#progress.of(this.certification);
  }

  #enter(progress: Progress, last: LastAction = {}): void {
    this.last = last;
    this.#progress.set(this.certification, progress);
  }

  /** Takes over what the learner did, and tells the page. */
  #change(progress: Progress, last: LastAction = { entered: true }): void {
    const before = this.assessment.status;
    this.#enter(progress, last);
    const { certification, route, checked, assessment } = this;
    emit(this, 'change');
    emit(this, 'pmo-change', { certification, route, checked, assessment });
    if (!last.undo && before === 'unmet' && assessment.status === 'met')
      emit(this, 'pmo-complete', { certification, route });
  }

  #tick(leaf: string, ticked: boolean): void {
    const change = ticked ? withTick : withoutTick;
    this.#change({ ...this.#entered, checked: change(this.#tree, this.checked, leaf) });
  }

  #select(certification: string): void {
    if (emit(this, 'pmo-select', { certification })) this.choose('certification', certification);
  }

  async #copy(): Promise<void> {
    const text = this.toText();
    const copied = await copyText(text);
    const message = copied ? this.catalogue.checklist.messages.copied : '';
    this.last = saying(this.last, message, copied ? {} : { handCopy: text });
    await this.updateComplete;
    const area = this.renderRoot.querySelector('textarea');
    area?.focus();
    area?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pmo-checklist': PmoChecklistElement;
  }
}
