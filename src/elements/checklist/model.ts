import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { say } from '../../catalogue/messages.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/titles.js';
import type { AnyLines, Catalogue, Prerequisites, RequirementLines } from '../../catalogue/types.js';
import { type Model, type ModelInput, frameOf } from '../../element/model.js';
import { withImplied } from '../../eligibility/assess.js';
import { routeChoice, stepsOf } from '../../eligibility/steps.js';
import type { attributes } from '../../options/checklist.js';
import { own } from '../../page/own.js';
import { type Item, type ItemContext, itemsOf } from './items.js';
import type { LastAction } from './last-action.js';
import { type Kind, kindsOf } from './kinds.js';
import { type Panel, panelOf } from './panel.js';
import { prerequisitesOf, treeOf } from './prerequisites.js';
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
  /** Of a family: what its certifications ask for, by kind and by name. */
  readonly kinds: readonly Kind[];
}

type Input = ModelInput<typeof attributes>;

export function checklistModel(input: Input, state: ChecklistState): ChecklistModel {
  const { options, catalogue } = input;
  const { messages } = catalogue.checklist;
  const { certification: id } = options;
  const isCertification = certificationOf(id, catalogue) !== undefined;
  const title = titleOf(id, catalogue);
  const cited = new CitedSources(catalogue);
  const prerequisites = prerequisitesOf(id, catalogue);
  const tree = treeOf(prerequisites);
  const standing = standingOf(prerequisites, options.route, state.progress);
  const listed = { ...standing, input, state, prerequisites, title, cited };
  return {
    ...standing,
    list: tree && listOf(tree, listed),
    message: isCertification && !tree ? messageOf(listed) : undefined,
    kinds: isCertification ? [] : kindsOf(title, cited, catalogue),
    frame: frameOf(input, {
      noun: 'checklist',
      heading: isCertification
        ? say(messages.checklistHeading, { name: title.marked }, catalogue)
        : messages.checklistHeadingFamily,
      intro: isCertification ? introOf(tree, state, catalogue) : messages.checklistIntroFamily,
      shown: [id],
      remarks: title.remarks,
      cited,
      offer: tree ? undefined : offerFor(id, input),
    }),
  };
}

/** What to do, where there is something that can be done. */
function introOf(
  tree: RequirementLines | undefined,
  { allRoutes }: ChecklistState,
  { checklist: { messages } }: Catalogue,
): string {
  if (!tree || allRoutes === 'instead') return '';
  return routeChoice(tree) ? messages.checklistIntroRoutes : messages.checklistIntro;
}

/** A certification that is shown, and all that its list or message is made with. */
interface Listed extends Standing {
  readonly input: Input;
  readonly state: ChecklistState;
  readonly prerequisites: Prerequisites;
  readonly title: Title;
  readonly cited: CitedSources;
}

function listOf(tree: RequirementLines, listed: Listed): ChecklistList {
  const { input, state, cited, route, assessment } = listed;
  const { catalogue } = input;
  const { messages } = catalogue.checklist;
  const choice = routeChoice(tree);
  const context: ItemContext = { catalogue, cited, held: withImplied(tree, state.progress.checked) };
  // The order is that of the numbers of sources: first what stands first.
  const instead = state.allRoutes === 'instead' ? routesInFull(choice, context) : undefined;
  // What a given route asks for stands among all of them.
  const followed = instead ? undefined : (route ?? undefined);
  const items = stepsOf(tree, followed)
    .filter((step) => step !== choice)
    .flatMap((step) => itemsOf(step, context));
  const uncited = { ...context, cited: new CitedSources({ ...catalogue, sources: {} }) };
  return {
    routes: choice && !instead ? routesOf(choice, route) : undefined,
    allRoutes: instead ?? (state.allRoutes === 'besides' ? routesInFull(choice, uncited) : []),
    legend: followed ? messages.checklistRouteItems : messages.checklistItems,
    items,
    isComplete: assessment.status === 'met',
    panel: panelFor(listed),
  };
}

/** Every route with all that it asks for. */
const routesInFull = (choice: AnyLines | undefined, context: ItemContext): ChecklistList['allRoutes'] =>
  (choice?.any ?? []).map(({ id, requirement }) => ({
    name: routeName(choice!, id),
    items: itemsOf(requirement, context),
  }));

function panelFor({ input, state, prerequisites, title, ...standing }: Listed): Panel {
  const { catalogue } = input;
  return panelOf({
    catalogue,
    title,
    assessment: standing.assessment,
    verdict: verdictOf(prerequisites, standing, title, catalogue),
    offer: offerFor(title.id, input),
    stepBefore: own(prerequisites, 'stepBefore'),
    last: state.last,
    keeping: state.keeping,
    canPrint: state.canPrint,
  });
}

function messageOf({
  input: { catalogue },
  prerequisites,
  title,
  cited,
  ...standing
}: Listed): ChecklistModel['message'] {
  return {
    text: verdictOf(prerequisites, standing, title, catalogue).summary,
    cites: cited.cite(own(prerequisites, 'cites')),
    check: checkLink(title.page!, title, catalogue.messages.sections.checklist, catalogue),
  };
}
