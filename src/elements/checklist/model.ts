import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Cite, CitedSources } from '../../catalogue/cited-sources.js';
import { type NewTabLink, checkLink } from '../../catalogue/links.js';
import { offerFor } from '../../catalogue/offers.js';
import { type Title, certificationOf, titleOf } from '../../catalogue/sentences.js';
import { type Model, type ModelInput, frameOf } from '../../element/model.js';
import { type Assessment, assess, withImplied } from '../../eligibility/assess.js';
import { leavesOf, routeChoice, stepsOf } from '../../eligibility/steps.js';
import type { Certification, Leaf, Requirement } from '../../facts/types.js';
import type { attributes } from '../../options/checklist.js';
import { type Item, type ItemContext, itemsOf } from './items.js';
import type { LastAction } from './last-action.js';
import { type Panel, panelOf } from './panel.js';
import type { Progress } from './progress.js';
import { type Routes, routeName, routesOf } from './routes.js';
import type { Keeping } from './shared-progress.js';
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

/** Where the learner stands. */
export interface Standing {
  /** Null where none is chosen, or there are none. */
  readonly route: string | null;
  readonly assessment: Assessment;
}

/** @param given the route that the page gives. It counts until the learner has chosen one. */
export function standingOf(
  certification: Certification | undefined,
  given: string | null,
  { route: chosen, checked }: Progress,
): Standing {
  const eligibility = certification?.eligibility ?? 'unpublished';
  const route = routeChoice(eligibility)?.any.find(({ id }) => id === (chosen ?? given))?.id ?? null;
  return { route, assessment: assess(eligibility, checked, route ?? undefined) };
}

export function checklistModel(input: Input, state: ChecklistState): ChecklistModel {
  const { options, catalogue } = input;
  const { facts, words } = catalogue;
  const { messages } = words.language;
  const { certification: id } = options;
  const certification = certificationOf(id, facts);
  const title = titleOf(id, facts, words);
  const cited = new CitedSources(facts, words);
  const tree = certification && treeOf(certification);
  const { route, assessment } = standingOf(certification, options.route, state.progress);
  const about = { input, state, certification: certification!, title, cited, route, assessment };
  return {
    route,
    assessment,
    list: tree && listOf(tree, about),
    message: certification && !tree ? messageOf(about) : undefined,
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

interface About {
  readonly input: Input;
  readonly state: ChecklistState;
  readonly certification: Certification;
  readonly title: Title;
  readonly cited: CitedSources;
  readonly route: string | null;
  readonly assessment: Assessment;
}

function listOf(tree: Requirement, about: About): ChecklistList {
  const { input, state, title, cited, route, assessment, certification } = about;
  const { options, catalogue, page } = input;
  const { facts, words } = catalogue;
  const { messages } = words.language;
  const choice = routeChoice(tree);
  const context: ItemContext = { catalogue, cited, held: withImplied(tree, state.progress.checked) };
  const inFull = (one: ItemContext) =>
    (choice?.any ?? []).map(({ id, requirement }) => ({
      name: routeName(choice!, id, words),
      items: itemsOf(requirement, one),
    }));
  // The order is that of the numbers of sources: first what stands first.
  const instead = state.allRoutes === 'instead' ? inFull(context) : undefined;
  // What a given route asks for stands among all of them.
  const followed = instead ? undefined : (route ?? undefined);
  const items = stepsOf(tree, followed)
    .filter((step) => step !== choice)
    .flatMap((step) => itemsOf(step, context));
  const uncited = { ...context, cited: new CitedSources({ sources: {} }, words) };
  return {
    routes: choice && !instead ? routesOf(choice, route, catalogue) : undefined,
    allRoutes: instead ?? (state.allRoutes === 'besides' ? inFull(uncited) : []),
    legend: followed ? messages.checklistRouteItems : messages.checklistItems,
    items,
    isComplete: assessment.status === 'met',
    panel: panelOf({
      catalogue,
      title,
      page: certification.page,
      assessment,
      verdict: verdictOf(certification, assessment, route, title, words),
      offer: offerFor(options.certification, catalogue, options, page.inNewTabs),
      // A provider may hide the certification that comes before.
      stepBefore: certificationOf(certification.stepBefore?.value, facts)?.id,
      last: state.last,
      keeping: state.keeping,
      canPrint: state.canPrint,
    }),
  };
}

function messageOf({ input, certification, title, cited, route, assessment }: About): ChecklistModel['message'] {
  const { words } = input.catalogue;
  return {
    text: verdictOf(certification, assessment, route, title, words).summary,
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
