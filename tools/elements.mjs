// What the table of options in src/options/ says of each element, with its sentences for people, from the build: for all that
// is made of it, such as the manifest, types for JSX and the documentation.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, root } from './dist.mjs';

const built = (file) => import(pathToFileURL(path.join(dist, 'npm', file)).href);
const { NOUNS, allAttributes, optionsOf, table, whoMaySet } = await built('options/table.js');
const { DETAILS, EVENTS } = await built('options/events.js');
const { propertyName } = await built('options/option.js');
const shared = await built('options/shared.js');
const { LANGUAGES } = await built('catalogue/package-languages.js');
const { subjectIdsOf } = await built('catalogue/titles.js');
const { leavesOf, routeChoice } = await built('eligibility/steps.js');
const { content } = await built('facts/index.js');
const { BENEFITS, CRITERIA, STEPS } = await built('facts/ids.js');
const { en } = await built('words/en/index.js');
const { SECTIONS } = await built('options/guide.js');

/** Ids that depend on the content, as far as the package knows them; a provider may add some. */
const subjects = subjectIdsOf(content);
const routes = content.certifications.flatMap(
  ({ eligibility }) => routeChoice(eligibility)?.any?.map(({ id }) => id) ?? [],
);
const KNOWN = { subjects, columns: subjects, routes };

/** What can be written as the value of an option, as far as it can be listed. */
const VALUES = {
  id: ({ values }) => KNOWN[values] ?? values,
  ids: ({ values }) => KNOWN[values] ?? values,
  choice: ({ values }) => values,
  flag: () => ['true', 'false'],
  name: () => ['true', 'false'],
  level: () => ['1', '2', '3', '4', '5', '6'],
  language: () => ['en', ...Object.keys(LANGUAGES)],
};

const GLOBAL = { lang: { kind: 'language' }, dir: { kind: 'choice', values: ['ltr', 'rtl', 'auto'] } };

const abouts = Object.fromEntries(
  await Promise.all(NOUNS.map(async (noun) => [noun, (await built(`options/${noun}.js`)).about])),
);

/** Attributes and properties: the element's own, those that it hands on to its parts, and those that all have. */
function optionsFor(noun) {
  const described = [abouts[noun], ...Object.values(abouts), shared.about].map(({ attributes }) => attributes);
  const options = Object.entries(optionsOf(noun)).map(([name, option]) => ({
    name,
    property: propertyName(name),
    option,
    values: VALUES[option.kind]?.(option) ?? [],
    description: described.find((sentences) => name in sentences)[name],
    of: name in shared.attributes ? 'all' : name in table[noun].attributes ? 'own' : 'parts',
  }));
  const globals = shared.globalAttributes.map((name) => ({
    name,
    option: GLOBAL[name],
    values: VALUES[GLOBAL[name].kind](GLOBAL[name]),
    description: shared.about.globalAttributes[name],
    of: 'all',
  }));
  return [...options, ...globals];
}

/** Names with their sentences: the element's own, then those that all have. */
const named = (noun, what) =>
  [
    [abouts[noun][what], 'own'],
    [shared.about[what], 'all'],
  ].flatMap(([sentences = {}, of]) =>
    Object.entries(sentences).map(([name, description]) => ({ name, description, of })),
  );

/** What an event does besides saying something, in words. */
function behaviour({ bubbles = true, composed = true, cancelable = false }) {
  if (!bubbles) return 'Does not bubble.';
  return `Bubbles, ${composed ? 'composed' : 'not composed'}${cancelable ? ', cancelable' : ''}.`;
}

/** The names of what an event says, as its detail is declared: an interface, or a pick from another; undefined where it says nothing. */
function membersOf(detail) {
  const [, body] =
    new RegExp(`(?:interface|type) ${detail} (\\{[^}]*|= .*)`).exec(declarations('element/events.d.ts')) ?? [];
  if (body?.startsWith('=') && !/Pick<|object/.test(body)) return membersOf(/\w+/.exec(body)[0]);
  return body && [...body.matchAll(/^ *readonly (\w+)|'(\w+)'/gm)].map(([, member, picked]) => member ?? picked);
}

const eventsFor = (noun) =>
  named(noun, 'events').map((event) => ({
    ...event,
    description: `${event.description} ${behaviour(EVENTS[event.name])}`,
    detail: DETAILS[event.name],
    says: membersOf(DETAILS[event.name]),
  }));

const declarations = (file) => fs.readFileSync(path.join(dist, 'npm', file), 'utf8');

/** A public token is never declared: its default stands where a private alias of it is. The last one is for today's browsers. */
function tokenDefaults() {
  const [ours] = fs.readFileSync(path.join(root, 'src/view/tokens.styles.ts'), 'utf8').split('.theme-light');
  const found = [...ours.matchAll(/(--_[\w-]+): var\((--pmo-[\w-]+), (.+)\);/g)];
  const names = Object.fromEntries(found.map(([, alias, token]) => [alias, token]));
  return Object.fromEntries(
    found.map(([, , token, value]) => [token, value.replaceAll(/--_[\w-]+/g, (alias) => names[alias])]),
  );
}
const defaults = tokenDefaults();

export const elements = NOUNS.map((noun) => {
  const name = `Pmo${noun[0].toUpperCase()}${noun.slice(1)}Element`;
  return {
    noun,
    tag: `pmo-${noun}`,
    name,
    summary: abouts[noun].summary,
    options: optionsFor(noun),
    events: eventsFor(noun),
    members: named(noun, 'members'),
    statics: named(noun, 'statics'),
    parts: named(noun, 'parts'),
    slots: named(noun, 'slots'),
    states: named(noun, 'states'),
    tokens: named(noun, 'tokens').map((token) => ({ ...token, default: defaults[token.name] })),
    module: `npm/elements/${noun}/pmo-${noun}.js`,
    definition: `npm/elements/${noun}/define.js`,
    declarations: declarations(`elements/${noun}/pmo-${noun}.d.ts`),
  };
});

/** The attributes that also a stranger's link may set. */
export const forAnybody = allAttributes().filter((name) => whoMaySet(name) === 'anybody');

const nameOf = ({ name, issuer }) =>
  `${name} (${content.issuers[issuer].abbreviation ?? content.issuers[issuer].name})`;
const usualCriteria = optionsOf('comparison').criteria.default;

/** What the ids that may be written stand for, in English. */
export const ids = {
  families: content.families.map(({ id }) => ({ id, name: `${en.certifications[id].name}, as a family` })),
  certifications: content.certifications.map((one) => ({ id: one.id, name: nameOf(one) })),
  criteria: CRITERIA.map((id) => ({ id, name: en.criteria[id], isUsual: usualCriteria.includes(id) })),
  benefits: BENEFITS.map((id) => ({ id })),
  steps: STEPS.map((id) => ({ id })),
  sections: SECTIONS.map((id) => ({ id, name: en.messages.sections[id] })),
  routes: [...new Set(routes)].map((id) => ({ id })),
};

/** What of each certification can be ticked. */
export const requirements = content.certifications
  .filter(({ eligibility }) => typeof eligibility !== 'string')
  .map(({ id, eligibility }) => ({ certification: id, ids: leavesOf(eligibility).map((leaf) => leaf.id) }));

/** Where what all have is declared. */
export const base = {
  name: 'PmoElement',
  module: 'npm/element/pmo-element.js',
  declarations: declarations('element/pmo-element.d.ts'),
};
