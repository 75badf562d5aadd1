import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf } from '../../element/model.js';
import { withImplied } from '../../eligibility/assess.js';
import { leavesOf, routeChoice, stepsOf } from '../../eligibility/steps.js';
import type { Any, Certification, Leaf, Requirement } from '../../facts/types.js';
import type { attributes } from '../../options/checklist.js';
import { type Item, type ItemContext, itemsOf } from './items.js';
import type { LastAction } from './last-action.js';
import { type Panel, panelOf } from './panel.js';
import type { Progress } from './progress.js';
import { type Routes, routeName, routesOf } from './routes.js';
import type { Keeping } from './shared-progress.js';
import { type Standing, standingOf } from './standing.js';
import { verdictOf } from './verdict.js';

/** What the learner did, and what can be done here. */
export interface ChecklistState {
  readonly progress: Progress;
  readonly last: LastAction;
  readonly keeping: Keeping;
  readonly canPrint: boolean;
  /**
   * Every route with all that it asks for, where nobody can choose one: `instead` of the choice, in plain text; `besides`, for where
   * scripts never run, without sources, whose numbers are those of the live element.
   */
  readonly allRoutes?: 'instead' | 'besides' | undefined;
}

/** A list to tick. */
export interface ChecklistList {
  readonly routes: Routes | undefined;
  readonly allRoutes: readonly { readonly name: string; readonly items: readonly Item[] }[];
  readonly legend: string;
  readonly items: readonly Item[];
  readonly isComplete: boolean;
  readonly panel: Panel;
}

export interface ChecklistModel extends Model, Standing {
  /** Undefined where there is nothing to tick. */
  readonly list: ChecklistList | undefined;
  /** Of a certification without prerequisites, or without published ones: which, and where to ask. */
  readonly message: { readonly text: string; readonly cites: readonly Cite[]; readonly check: NewTabLink } | undefined;
  /** Of a family: the four kinds of prerequisite, because each issuer asks for something else. */
  readonly kinds: readonly { readonly name: string; readonly text: string; readonly cites: readonly Cite[] }[];
}

type Input = ModelInput<typeof attributes>;

export function checklistModel(input: Input, state: ChecklistState): ChecklistModel {
  const { options, catalogue } = input;
  const { facts, words } = catalogue;
  const { messages } = words.language;
  const { certification: id } = options;
  const certification = certificationOf(id, facts);
  const title = titleOf(id, facts, words);
  const cited = new CitedSources(facts, words);
  const tree = certification && treeOf(certification);
  const standing = standingOf(certification, options.route, state.progress);
  const listed = certification && { ...standing, input, state, certification, title, cited };
  return {
    ...standing,
    list: tree && listed && listOf(tree, listed),
    message: listed && !tree ? messageOf(listed) : undefined,
    kinds: certification ? [] : kindsOf(id, cited, catalogue),
    frame: frameOf(input, {
      noun: 'checklist',
      heading: certification
        ? words.say(messages.checklistHeading, { name: title.marked })
        : messages.checklistHeadingFamily,
      intro: introOf(certification, state, catalogue),
      shown: [id],
      cited,
      offer: tree ? undefined : offerFor(id, catalogue, options, input.page.inNewTabs),
    }),
  };
}

const treeOf = ({ eligibility }: Certification): Requirement | undefined =>
  typeof eligibility === 'string' ? undefined : eligibility;

/** What to do, where there is something that can be done. */
function introOf(
  certification: Certification | undefined,
  { allRoutes }: ChecklistState,
  { words }: Catalogue,
): string {
  const { messages } = words.language;
  if (!certification) return messages.checklistIntroFamily;
  if (!treeOf(certification) || allRoutes === 'instead') return '';
  return routeChoice(certification.eligibility) ? messages.checklistIntroRoutes : messages.checklistIntro;
}

/** A certification that is shown, and all that its list or message is made with. */
interface Listed extends Standing {
  readonly input: Input;
  readonly state: ChecklistState;
  readonly certification: Certification;
  readonly title: Title;
  readonly cited: CitedSources;
}

function listOf(tree: Requirement, listed: Listed): ChecklistList {
  const { input, state, cited, route, assessment } = listed;
  const { catalogue } = input;
  const { messages } = catalogue.words.language;
  const choice = routeChoice(tree);
  const context: ItemContext = { catalogue, cited, held: withImplied(tree, state.progress.checked) };
  // The order is that of the numbers of sources: first what stands first.
  const instead = state.allRoutes === 'instead' ? routesInFull(choice, context) : undefined;
  // What a given route asks for stands among all of them.
  const followed = instead ? undefined : (route ?? undefined);
  const items = stepsOf(tree, followed)
    .filter((step) => step !== choice)
    .flatMap((step) => itemsOf(step, context));
  const uncited = { ...context, cited: new CitedSources({ sources: {} }, catalogue.words) };
  return {
    routes: choice && !instead ? routesOf(choice, route, catalogue) : undefined,
    allRoutes: instead ?? (state.allRoutes === 'besides' ? routesInFull(choice, uncited) : []),
    legend: followed ? messages.checklistRouteItems : messages.checklistItems,
    items,
    isComplete: assessment.status === 'met',
    panel: panelFor(listed),
  };
}

/** Every route with all that it asks for. */
const routesInFull = (choice: Any | undefined, context: ItemContext): ChecklistList['allRoutes'] =>
  (choice?.any ?? []).map(({ id, requirement }) => ({
    name: routeName(choice!, id, context.catalogue.words),
    items: itemsOf(requirement, context),
  }));

function panelFor({ input, state, certification, title, ...standing }: Listed): Panel {
  const { options, catalogue, page } = input;
  return panelOf({
    catalogue,
    title,
    page: certification.page,
    assessment: standing.assessment,
    verdict: verdictOf(certification, standing, title, catalogue.words),
    offer: offerFor(certification.id, catalogue, options, page.inNewTabs),
    // A provider may hide the certification that comes before.
    stepBefore: certificationOf(certification.stepBefore?.value, catalogue.facts)?.id,
    last: state.last,
    keeping: state.keeping,
    canPrint: state.canPrint,
  });
}

function messageOf({ input, certification, title, cited, ...standing }: Listed): ChecklistModel['message'] {
  const { words } = input.catalogue;
  return {
    text: verdictOf(certification, standing, title, words).summary,
    cites: cited.cite(certification.eligibilityCitation),
    check: checkLink(certification.page, title, words.language.messages.sections.checklist, words),
  };
}

function kindsOf(family: string, cited: CitedSources, { facts, words }: Catalogue): ChecklistModel['kinds'] {
  const { kinds, kindsOfPmo } = words.language;
  const members = facts.certifications.filter((certification) => certification.family === family);
  const leaves = members.flatMap(({ eligibility }) => (typeof eligibility === 'string' ? [] : leavesOf(eligibility)));
  return (Object.keys(kindsOfPmo) as Leaf['kind'][]).map((id) => ({
    name: kinds[id],
    text: kindsOfPmo[id],
    cites: cited.cite(...leaves.filter(({ kind }) => kind === id)),
  }));
}
