import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CertificationElement } from '../../element/certification-element.js';
import type { Citations } from '../../view/citations.js';
import { emit } from '../../element/events.js';
import type { Markup } from '../../view/markup.js';
import { certificationOf, titleOf } from '../../derive/names.js';
import { plainWord } from '../../options/read.js';
import type { Any, Certification, Leaf, Requirement } from '../../facts/types.js';
import { type Assessment, assess, withImplied, withTick, withoutTick } from '../../eligibility/assess.js';
import { leavesOf, routeChoice } from '../../eligibility/steps.js';
import { copyText } from './copy-text.js';
import { type ItemContext, routesMarkup } from './items.js';
import { type LastAction, saying } from './last-action.js';
import { headingFor, introFor, listTemplate } from './list.js';
import { kindsTemplate, noVerdictTemplate } from './no-verdict.js';
import { canPrint, printAlone } from './load-print.js';
import { checklistStyles } from './pmo-checklist.styles.js';
import { ProgressController } from './progress-controller.js';
import type { Progress } from './progress.js';
import { storageName } from './progress-storage.js';
import { sideTemplate } from './side.js';
import { progressIn } from './static-progress.js';
import { WrittenRoute } from './written-route.js';
import { type Verdict, checklistText, verdictOf } from './verdict.js';

/**
 * The prerequisites of one certification as a checklist: choose a route, tick what you have, see what is missing.
 *
 * @summary Shows whether a learner meets the prerequisites of a certification.
 * @tag pmo-checklist
 * @fires {CustomEvent} change - The learner ticked, chose a route or started over. Bubbles, not composed, as a native one.
 * @fires {CustomEvent<{certification: string, route: string | null, checked: readonly string[], assessment: Assessment}>} pmo-change - The same with its details. Bubbles, composed.
 * @fires {CustomEvent<{certification: string, route: string | null}>} pmo-complete - The learner's last tick: the published requirements are met. Not on restore. Bubbles, composed.
 * @fires {CustomEvent<{certification: string}>} pmo-select - The learner asked for the checklist of an easier certification. Bubbles, composed, cancelable; if it is not cancelled, it is shown.
 * @csspart checklist - The root.
 * @csspart route - A route; `chosen` is a further part name where it is.
 * @csspart item - Something to fulfil; `met` is a further part name where it is, `alternative` for a choice.
 * @csspart checkbox - A checkbox.
 * @csspart label - The words beside a checkbox.
 * @csspart panel - The panel with the verdict, beside the list or below it.
 * @csspart status - The verdict.
 * @csspart progress - The progress bar.
 * @cssstate complete - The published requirements are met.
 */
export class PmoChecklistElement extends CertificationElement {
  static override readonly tag = 'pmo-checklist';
  static override styles = [CertificationElement.styles, checklistStyles];

  /**
   * Id of the route: before the learner chooses, the one to start with; afterwards the chosen one. Setting it chooses.
   * Null where none is chosen or the certification has no routes; an unknown id is warned of and counts as none.
   */
  @property()
  get route(): string | null {
    const choice = this.#facts && routeChoice(this.#facts.eligibility);
    const value = this.#progress.of(this.certification).route ?? this.#route;
    if (!choice) return null;
    const rule = { valid: choice.any.map(({ id }) => id), fallback: [], max: 1 };
    return this.readIds('route', value, rule, this.#written.is(value, this.certification))[0] ?? null;
  }
  set route(value: unknown) {
    const route = plainWord(value);
    this.#written.give(value, this.hasUpdated ? this.certification : undefined);
    if (!this.hasUpdated) this.#route = value;
    // An app that mirrors the route back says nothing new: what was said last, and can be undone, stays.
    else if (route !== (this.route ?? '')) this.#enter({ ...this.#entered, route });
  }
  #route: unknown;
  readonly #written = new WrittenRoute();

  /**
   * Keeps ticks on the learner's device. Absent or `false`: in memory only. Empty or `true`: under the name `default`.
   * Any other value is the name; checklists of one name stay in step. Where storage is blocked, as if absent.
   */
  @property() persist: string | boolean | null | undefined;

  /** What the learner did last with the list as a whole. */
  @state() private last: LastAction = {};
  /** What `reset()` took away. */
  #cleared: Progress | undefined;
  #shown: string | undefined;

  protected readonly noun = 'checklist';
  protected override get placesAction(): boolean {
    return Boolean(this.#tree);
  }
  protected readonly defaultCertification = 'pmi-pmocp';
  readonly #progress = new ProgressController(this);

  /** Ids of the ticked requirements, in the order in which they were ticked. */
  get checked(): readonly string[] {
    const known = new Set(this.#tree ? leavesOf(this.#tree).map(({ id }) => id) : []);
    return this.#entered.checked.filter((id) => known.has(id));
  }

  /** How far the learner is on the chosen route. */
  get assessment(): Assessment {
    return assess(this.#facts?.eligibility ?? 'unpublished', this.checked, this.route ?? undefined);
  }

  /** Clears ticks and route of the shown certification, where there are any. The learner can undo it. */
  reset(): void {
    if (!this.checked.length && this.route === null) return;
    this.#cleared = this.#entered;
    this.#change({ route: '', checked: [] }, { message: this.words.language.messages.cleared, undo: 'ready' });
  }

  /** The checklist, its ticks and the verdict as plain text. */
  toText(): string {
    const facts = this.#facts;
    const heading = this.accessibleName;
    if (!facts) return [heading, ...Object.values(this.words.language.kindsOfPmo)].join('\n');
    return checklistText(heading, facts, this.assessment, this.route, this.#verdict(facts), this.words);
  }

  get #facts(): Certification | undefined {
    return certificationOf(this.certification, this.shownContent);
  }

  get #tree(): Requirement | undefined {
    const eligibility = this.#facts?.eligibility;
    return typeof eligibility === 'string' ? undefined : eligibility;
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
    emit(this, 'change', undefined, { composed: false });
    emit(this, 'pmo-change', { certification, route, checked, assessment });
    if (!last.undo && before === 'unmet' && assessment.status === 'met')
      emit(this, 'pmo-complete', { certification, route });
  }

  #tick(leaf: Leaf, ticked: boolean): void {
    const tick = ticked ? withTick : withoutTick;
    this.#change({ ...this.#entered, checked: tick(this.#tree, this.checked, leaf.id) });
  }

  /** What the learner ticked and chose before the script came counts as if it had been there. */
  protected override takeOver(root: ShadowRoot): void {
    const progress = this.#tree && progressIn(root, this.#tree, this.#entered);
    // In a moment: listeners are to find the element as it is then.
    if (progress) queueMicrotask(() => this.#change(progress));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#progress.persistAs(storageName(this.persist));
    // What was said and can be undone is about the certification that was shown.
    if (this.#shown !== this.certification) this.last = {};
    this.#shown = this.certification;
    this.states?.[this.assessment.status === 'met' ? 'add' : 'delete']('complete');
  }

  protected defaultHeading(): string {
    return headingFor(this.#facts, this.names, this.words);
  }

  protected defaultIntro(): string {
    return introFor(this.#facts, this.words);
  }

  #verdict(facts: Certification, assessment = this.assessment): Verdict {
    return verdictOf(facts, assessment, this.route, this.names, this.words);
  }

  protected renderContent(citations: Citations): TemplateResult {
    const facts = this.#facts;
    if (!facts) return kindsTemplate(this.certification, this.shownContent, citations, this.words);
    const tree = this.#tree;
    if (tree) return this.#checklist(facts, tree, citations);
    return noVerdictTemplate(facts, this.#verdict(facts), this.names, citations, this.words);
  }

  #checklist(facts: Certification, tree: Requirement, citations: Citations): TemplateResult {
    const { words, route, assessment } = this;
    const choice = routeChoice(tree);
    const context = {
      words,
      citations,
      held: withImplied(tree, this.checked),
      onTick: (leaf: Leaf, ticked: boolean) => this.#tick(leaf, ticked),
    };
    const routes = choice && this.renderRoutes(choice, route, context);
    return listTemplate(tree, route, assessment, context, routes, this.#side(facts, assessment));
  }

  protected renderRoutes(choice: Any, chosen: string | null, context: ItemContext): Markup {
    return routesMarkup(choice, chosen, context, (route) => this.#change({ ...this.#entered, route }));
  }

  #side(facts: Certification, assessment: Assessment): TemplateResult {
    // A provider may hide the certification that comes before.
    const easier = certificationOf(facts.stepBefore?.value, this.shownContent)?.id;
    return sideTemplate({
      words: this.words,
      page: facts.page,
      title: this.names,
      assessment,
      verdict: this.#verdict(facts, assessment),
      last: this.last,
      keeping: this.#progress.keeping(this.certification),
      action: this.renderOffer(),
      stepBefore: easier ? titleOf(easier, this.shownContent, this.words) : undefined,
      onPrint: canPrint() ? () => void printAlone(this.renderRoot as ShadowRoot, this.accessibleName) : undefined,
      onCopy: () => void this.#copy(),
      onReset: () => this.reset(),
      onUndo: () => this.#change(this.#cleared!, { entered: true, undo: 'spent' }),
      onForget: () => this.#forget(),
      onStepBefore: () => easier && this.#select(easier),
    });
  }

  #select(certification: string): void {
    if (emit(this, 'pmo-select', { certification }, { cancelable: true })) this.choose('certification', certification);
  }

  #forget(): void {
    this.#progress.forget();
    this.last = saying(this.last, this.words.language.messages.forgotten, { forgot: true });
  }

  async #copy(): Promise<void> {
    const text = this.toText();
    const copied = await copyText(text);
    this.last = saying(this.last, copied ? this.words.language.messages.copied : '', copied ? {} : { handCopy: text });
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
