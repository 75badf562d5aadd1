import type { AnyLines, LeafLine, Prerequisites, RequirementLines } from '../catalogue/types.js';
import { leavesOf } from '../eligibility/steps.js';
import type { Any, Certification, Content, Leaf, Requirement } from '../facts/types.js';
import { type Wordings, citesOf, foreignLang, inFirst, lineOf } from './lines.js';
import { stepInWords } from './requirement-text.js';
import { plain, textOf } from './rich.js';

/** What a certification asks for, as things to tick. */
export function prerequisitesOf(certification: Certification, content: Content, wordings: Wordings): Prerequisites {
  const { eligibility, eligibilityCitation } = certification;
  const before = stepBefore(certification, content, wordings);
  return {
    eligibility: typeof eligibility === 'string' ? eligibility : linesOf(eligibility, certification, wordings),
    ...(eligibilityCitation && citesOf([eligibilityCitation])),
    ...(before && { stepBefore: before }),
  };
}

function linesOf(requirement: Requirement, subject: Certification, wordings: Wordings): RequirementLines {
  if ('all' in requirement) return { all: requirement.all.map((child) => linesOf(child, subject, wordings)) };
  return 'any' in requirement ? choiceOf(requirement, subject, wordings) : leafOf(requirement, subject, wordings);
}

function leafOf(leaf: Leaf, subject: Certification, wordings: Wordings): LeafLine {
  const [first] = wordings;
  const { kinds, messages } = first.language;
  const { id, kind, holds, implies } = leaf;
  const { said, wording } = stepInWords(leaf, wordings);
  const filled = { text: wording.capitalised(said), citations: [leaf] };
  return {
    id,
    kind,
    kindName: holds ? messages.held : kinds[kind],
    ...(implies?.length && { implies }),
    ...lineOf({ said: filled, wording }, subject, wordings),
  };
}

function choiceOf(choice: Any, subject: Certification, wordings: Wordings): AnyLines {
  const { id, as, any } = choice;
  const { said, wording } = stepInWords(choice, wordings);
  return {
    id,
    as,
    text: textOf(wording.capitalised(said)),
    ...foreignLang(wordings, wording),
    any: any.map((option, i) => ({
      id: option.id,
      ...(as === 'route' && routeOf(choice, i, wordings)),
      requirement: linesOf(option.requirement, subject, wordings),
    })),
  };
}

/** Name of a route, and how much experience it asks for. */
function routeOf({ id, any }: Any, place: number, wordings: Wordings) {
  const [first] = wordings;
  const { messages, unnamed } = first.language;
  const route = any[place]!;
  const months = leavesOf(route.requirement).flatMap((leaf) => leaf.months ?? []);
  const named = inFirst(wordings, ({ language }) => language.routes[id]?.[route.id]);
  const hint = first.fill(messages.routeHint, { months });
  return {
    name: named?.said ?? first.say(unnamed.route, { number: place + 1 }),
    ...(hint && { hint: plain(hint.text) }),
    ...(named && foreignLang(wordings, named.wording)),
  };
}

/** The certification that its issuer points those to who do not qualify yet, and that it asks for no experience where a source says so. */
function stepBefore({ stepBefore: step, issuer }: Certification, content: Content, wordings: Wordings) {
  const before = content.certifications.find(({ id }) => id === step?.value);
  if (!step || !before) return undefined;
  const [wording] = wordings;
  const { stepBefore: easier, stepBeforeNamed } = wording.language.messages;
  const { name, abbreviation = name, mark = '', noExperience } = before;
  const { name: full = issuer, abbreviation: short = full } = content.issuers[issuer] ?? {};
  const text = wording.fill(noExperience ? easier : stepBeforeNamed, { name: abbreviation + mark, issuer: short });
  if (!text) return undefined;
  const said = { text: text.text, citations: [step, ...(noExperience ? [noExperience] : [])] };
  return { certification: before.id, ...lineOf({ said, wording }, before, wordings), about: [before.id] };
}
