// dist/custom-elements.json and what editors read, made from the table of options: names, values and sentences stand there, types
// of members in the declarations. https://github.com/webcomponents/custom-elements-manifest
import fs from 'node:fs';
import path from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { dist } from './dist.mjs';
import { base, elements } from './elements.mjs';

const inBase = { name: base.name, module: `dist/${base.module}` };
/** What all have is said to be inherited. */
const inherited = (of) => (of === 'all' ? { inheritedFrom: inBase } : {});
const described = ({ name, description, of }) => ({ name, description, ...inherited(of) });

const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');
const listOf = (values) => (values ? `[${values.map((value) => `'${value}'`).join(', ')}]` : undefined);

/** By kind of option: the type of the attribute, that of the property, and the default of either. */
const KINDS = {
  id: ({ values, option }) => ({
    attribute: `${quoted(values)} | string`,
    property: option.default === null ? 'string | null' : 'string',
    attributeDefault: option.default,
    propertyDefault: option.default === null ? 'null' : `'${option.default}'`,
  }),
  ids: ({ values, option }) => ({
    attribute: `${quoted(values)} | string`,
    property: 'readonly string[]',
    attributeDefault: option.default.join(' '),
    propertyDefault: listOf(option.default),
  }),
  flag: () => ({ attribute: 'boolean', property: 'boolean', attributeDefault: 'false', propertyDefault: 'false' }),
  choice: ({ values }) => ({ attribute: quoted(values), property: `${quoted(values)} | undefined` }),
  level: ({ values, option }) => ({
    attribute: values.join(' | '),
    property: 'number',
    attributeDefault: `${option.default}`,
    propertyDefault: `${option.default}`,
  }),
  name: () => ({ attribute: 'boolean | string', property: 'string | boolean | null | undefined' }),
  language: ({ values }) => ({ attribute: `${quoted(values)} | string` }),
  content: () => ({ property: 'unknown' }),
};
const typesOf = (one) => KINDS[one.option.kind]?.(one) ?? { attribute: 'string', property: 'string | undefined' };

function attribute(one) {
  const types = typesOf(one);
  return {
    ...described(one),
    type: { text: types.attribute },
    ...(types.attributeDefault && { default: types.attributeDefault }),
    ...(one.property && { fieldName: one.property }),
  };
}

function property(one) {
  const types = typesOf(one);
  return {
    kind: 'field',
    ...described({ ...one, name: one.property }),
    type: { text: types.property },
    // What is handed on is as it was given.
    ...(types.propertyDefault && one.of !== 'parts' && { default: types.propertyDefault }),
    ...(types.attribute && { attribute: one.name }),
  };
}

/** A property that is only read, or a method, whose type is that of the declaration. */
function member(one, declarations, extra) {
  const name = one.name.replace('()', '');
  const found = new RegExp(`^ +(?:static )?(?:readonly |get )?${name}(?:\\((.*)\\))?(?:: | = )(.*);$`, 'm').exec(
    declarations,
  );
  if (!found)
    throw new Error(`tools/manifest.mjs: ${one.name} is in the table of options, and not in the declarations.`);
  const [, parameters, type] = found;
  if (name === one.name) return { kind: 'field', ...described(one), type: { text: type }, readonly: true, ...extra };
  const taken = parameters.split(', ').filter(Boolean);
  return {
    kind: 'method',
    ...described({ ...one, name }),
    parameters: taken.map((text) => {
      const [, parameter, optional, of] = /^(\w+)(\??): (.*)$/.exec(text);
      return { name: parameter, type: { text: of }, ...(optional && { optional: true }) };
    }),
    return: { type: { text: type } },
    ...extra,
  };
}

const event = ({ detail, says, ...one }) => ({
  ...described(one),
  type: { text: says ? `CustomEvent<${detail}>` : 'CustomEvent' },
});

const declaration = (element) => ({
  kind: 'class',
  name: element.name,
  tagName: element.tag,
  customElement: true,
  summary: element.summary,
  superclass: inBase,
  attributes: element.options.filter((one) => typesOf(one).attribute).map(attribute),
  members: [
    ...element.options.filter((one) => one.property).map(property),
    ...element.members.map((one) => member(one, element.declarations)),
    ...element.statics.map((one) => member(one, base.declarations, { static: true })),
  ],
  events: element.events.map(event),
  slots: element.slots.map(described),
  cssParts: element.parts.map(described),
  cssStates: element.states.map(described),
  cssProperties: element.tokens.map((one) => ({ ...described(one), default: one.default })),
});

const javascript = (file, kind, name, declarations, exported) => {
  const module = `dist/${file}`;
  return {
    kind: 'javascript-module',
    path: module,
    declarations,
    exports: [{ kind, name, declaration: exported ?? { name, module } }],
  };
};

const baseDeclaration = { kind: 'class', name: base.name, superclass: { name: 'LitElement', package: 'lit' } };

export const manifest = () => ({
  schemaVersion: '2.1.0',
  readme: 'README.md',
  modules: [
    javascript(base.module, 'js', base.name, [baseDeclaration]),
    ...elements.flatMap((element) => [
      javascript(element.module, 'js', element.name, [declaration(element)]),
      javascript(element.definition, 'custom-element-definition', element.tag, [], {
        name: element.name,
        module: `dist/${element.module}`,
      }),
    ]),
  ],
});

/** Editors complete what a type lists: true and false are listed. */
function forEditors(made) {
  const text = JSON.stringify(made, (key, value) =>
    key === 'attributes'
      ? value.map((one) => ({ ...one, type: { text: one.type.text.replace('boolean', 'true | false') } }))
      : value,
  );
  return JSON.parse(text);
}

if (process.argv[1] === import.meta.filename) {
  const made = manifest();
  const write = (name, data) => fs.writeFileSync(path.join(dist, name), `${JSON.stringify(data, null, 2)}\n`);
  write('custom-elements.json', made);
  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(forEditors(made))));
  write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(forEditors(made))));
  write('web-types.json', JSON.parse(getWebTypesData(forEditors(made))));
}
