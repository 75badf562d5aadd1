/** The fields of the builder's form, made from the table of options: the kind of an option decides its control. */
import { LANGUAGES } from '../../dist/npm/catalogue/package-languages.js';
import { routeChoice } from '../../dist/npm/eligibility/steps.js';
import { content } from '../../dist/npm/facts/index.js';
import * as shared from '../../dist/npm/options/shared.js';
import { NOUNS, table } from '../../dist/npm/options/table.js';
import { en } from '../../dist/npm/words/en/index.js';

const abouts = await Promise.all(NOUNS.map(async (noun) => (await import(`../../dist/npm/options/${noun}.js`)).about));

const nameOf = ({ abbreviation, name }) => (abbreviation ? `${abbreviation} (${name})` : name);

/** Certifications and families by id, with their names. */
export const SUBJECTS = [
  ...content.families.map(({ id }) => [id, `${en.certifications[id].name}, as a family`]),
  ...content.certifications.map((certification) => [certification.id, nameOf(certification)]),
];

/** The routes of a certification by id, with their names. */
export function routesOf(id) {
  const certification = content.certifications.find((one) => one.id === id);
  const choice = certification && routeChoice(certification.eligibility);
  return (choice?.any ?? []).map((route) => [route.id, en.routes[choice.id][route.id]]);
}
const ROUTES = content.certifications.flatMap(({ id }) => routesOf(id));

const languageName = new Intl.DisplayNames('en', { type: 'language' });
const KNOWN = { subjects: SUBJECTS, columns: SUBJECTS, routes: ROUTES };

/** The values of a fixed list, by the words of the widgets. */
function listed(values) {
  const words = [en.criteria, en.messages.sections].find((some) => values.every((id) => id in some));
  return values.map((id) => [id, words[id]]);
}
const valuesOf = ({ values }) => KNOWN[values] ?? listed(values);

/** By kind of option: its controls. */
const CONTROLS = {
  id: (name, option, label) =>
    labelled(label, select(name, name, [['', option.default ? 'as by default' : 'none'], ...valuesOf(option)])),
  ids: (name, option, label) => (option.most ? selects : boxes)(name, option, label),
  flag: (name, _, label) => [box(name, 'true', label, false)],
  name: (name, _, label) => [box(name, 'true', label, false)],
  choice: (name, { values }, label) => {
    const words = shared.about.values[name] ?? {};
    const choices = values.map((value) => [value, words[value] ?? value]);
    return labelled(label, select(name, name, [['', 'that of the page'], ...choices]));
  },
  level: (name, { default: usual }, label) => {
    const others = [1, 2, 3, 4, 5, 6].filter((level) => level !== usual).map((level) => [`${level}`, level]);
    return labelled(label, select(name, name, [['', `${usual}, as by default`], ...others]));
  },
  language: (name, _, label) => {
    const choices = ['en', ...Object.keys(LANGUAGES)].map((lang) => [lang, languageName.of(lang)]);
    return labelled(label, select(name, name, [['', 'that of the page'], ...choices]));
  },
  address: (name, _, label) => labelled(label, input(name, { placeholder: '/courses/pmp', inputMode: 'url' })),
  file: (name, _, label) => labelled(label, input(name, { placeholder: '/pmo.json', inputMode: 'url' })),
  text: (name, _, label) => labelled(label, input(name, { placeholder: 'the element’s own' })),
};

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const labelled = (text, control) => [make('label', {}, `${text} `, control)];
const input = (name, more) => make('input', { type: 'text', id: name, name, ...more });

export function select(id, name, choices, usual) {
  const options = choices.map(([value, text]) => new Option(text, value, value === usual, value === usual));
  return make('select', { id, name }, ...options);
}

/** One of a list for each place that there is; only the first has to be taken. */
function selects(name, { default: usual, most, ...option }, label) {
  return Array.from({ length: most }, (_, at) => {
    const choices = [...(at ? [['', 'none']] : []), ...valuesOf(option)];
    const id = `${label.toLowerCase()}-${at + 1}`;
    return labelled(`${label} ${at + 1}`, select(id, name, choices, usual[at] ?? ''));
  }).flat();
}

const boxes = (name, { default: usual, ...option }) => [
  make('div', {}, ...valuesOf(option).map(([value, text]) => box(name, value, text, usual.includes(value)))),
];

function box(name, value, text, checked) {
  return make('label', {}, make('input', { type: 'checkbox', name, value, defaultChecked: checked }), ` ${text}`);
}

/** The fields of an option; nothing for one that is no field. */
function fieldset([name, option], fields) {
  if (!fields[name]) return [];
  const [legend, label] = fields[name];
  const group = make('fieldset', {}, make('legend', {}, legend), ...CONTROLS[option.kind](name, option, label));
  group.dataset.attribute = name;
  if (option.most) group.dataset.usual = option.default.join(' ');
  return [group];
}

/** Puts the choice of an element and all fields into their places. */
export function makeFields(form) {
  const places = Object.fromEntries(
    [...form.querySelectorAll('[data-fields]')].map((one) => [one.dataset.fields, one]),
  );
  NOUNS.forEach((noun, at) => {
    const choice = make('input', { type: 'radio', name: 'element', value: noun, defaultChecked: at === 0 });
    places.elements.append(make('label', {}, choice, ` ${abouts[at].label}`));
  });
  const own = new Map(
    NOUNS.flatMap((noun, at) =>
      Object.entries(table[noun].attributes).map((one) => [one[0], [one, abouts[at].fields]]),
    ),
  );
  for (const [one, fields] of own.values()) places.facts.append(...fieldset(one, fields));
  for (const one of Object.entries(shared.attributes))
    places[one[1].by === 'anybody' ? 'facts' : 'yours'].append(...fieldset(one, shared.about.fields));
  places.facts.append(...fieldset(['lang', { kind: 'language' }], { lang: ['Language', 'Language'] }));
}
