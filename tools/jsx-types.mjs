// dist/jsx.d.ts: the elements in JSX, as React, Preact and Solid type theirs. Made from the manifest: what the elements
// take. What every element takes besides, such as `ref` and `onClick`, is what the framework itself says.
import fs from 'node:fs';
import path from 'node:path';

/** What a property may be written as, by what it reads as. */
const WRITTEN = {
  'readonly string[]': 'string | readonly string[]',
  number: 'number | string',
  boolean: "boolean | '' | 'true' | 'false'",
};

/** A plugin of the manifest's analyzer. */
export const jsxTypes = (outdir) => ({
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    fs.writeFileSync(path.join(outdir, 'jsx.d.ts'), declarations(elements));
    // So that it can be imported as a module of types, and as any other.
    fs.writeFileSync(path.join(outdir, 'jsx.js'), 'export {};\n');
  },
});

const declarations = (elements) => `import type {
  PmoEventMap,
${elements.map(({ name }) => `  ${name},`).join('\n')}
} from './npm/index.js';
// Each app has one of these at most, and for the others any type.
// @ts-ignore
import type { ClassAttributes, CSSProperties, HTMLAttributes } from 'react';
// @ts-ignore
import type { CSSProperties as PreactStyle, HTMLAttributes as PreactAttributes } from 'preact';
// @ts-ignore
import type { JSX as Solid } from 'solid-js';

/** Anything; written out, so that the parameters of a function need no type. */
type Anything = ((given: any, ...more: any[]) => any) | object | string | number | bigint | boolean | null | undefined;
/** The attributes of a framework that is installed; else any. */
type Attributes<Known, Own> = string extends keyof Known
  ? { [name: string]: Anything }
  : Omit<Known, keyof Own | 'style'>;
type Style<Known> = Known | (Known & { [name: \`--\${string}\`]: string | number | undefined });
/** What React and Preact leave out of what an element of HTML has. */
interface Common {
  class?: string | undefined;
  exportparts?: string | undefined;
  part?: string | undefined;
}
type Listeners<Prefix extends string, Events, Element> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?:
    | ((event: Events[Name] & { readonly currentTarget: Element }) => void)
    | undefined;
};

type InReact<Own, Events, Element> = Own &
  Listeners<'on', Events, Element> &
  Attributes<HTMLAttributes<Element> & ClassAttributes<Element>, Own & Common> &
  Common & { style?: Style<CSSProperties> | undefined };
type InPreact<Own, Events, Element extends EventTarget> = Own &
  Listeners<'on', Events, Element> &
  Attributes<PreactAttributes<Element>, Own & Common> &
  Common & { style?: string | Style<PreactStyle> | undefined };
type InSolid<Own, Events, Element> = Own & {
  [Name in keyof Own & string as \`prop:\${Name}\` | \`attr:\${Name}\`]?: Own[Name];
} & Listeners<'on:', Events, Element> &
  Attributes<Solid.HTMLAttributes<Element>, Own & Common> &
  Common & { style?: string | Solid.CSSProperties | undefined };

${elements.map((element) => propsOf(element, elements)).join('\n')}
${mapped('CustomElements', 'InReact', elements)}
${mapped('CustomElementsPreact', 'InPreact', elements)}
${mapped('CustomElementsSolidJs', 'InSolid', elements)}
/** The tokens, which also a parent may set. */
export interface CustomCssProperties {
${elements[0].cssProperties.map(({ name, description }) => `${comment(description)}  '${name}'?: string | undefined;`).join('\n')}
}

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsPreact {}
  }
}
// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
}
`;

/** A table of all tags, as one framework has them. */
const mapped = (name, framework, elements) => `export interface ${name} {
${elements
  .map(
    ({ tagName, name: element, summary }) =>
      `${comment(summary)}  '${tagName}': ${framework}<${element}Props, ${element}Events, ${element}>;`,
  )
  .join('\n')}
}
`;

/** What an element takes under the names of its attributes and of its properties, and what it sends. */
function propsOf({ name, attributes, members, events }, elements) {
  const properties = members.filter(
    ({ kind, privacy, static: ofClass, readonly }) => kind === 'field' && !privacy && !ofClass && !readonly,
  );
  // \`lang\` is an attribute of every element, and no property of ours.
  const own = [...attributes.filter(({ fieldName }) => fieldName), ...properties];
  const unique = [...new Map(own.map((one) => [one.name, one]))].map(([, one]) => one);
  const lines = unique.map(
    (one) => `${comment(one.description)}  ${quoted(one.name)}?: ${written(one, elements)} | undefined;`,
  );
  const sent = events.map(
    (event) =>
      `${comment(event.description)}  '${event.name}': ${event.name === 'change' ? 'CustomEvent' : `PmoEventMap['${event.name}']`};`,
  );
  return `export interface ${name}Props {\n${lines.join('\n')}\n}\nexport interface ${name}Events {\n${sent.join('\n')}\n}\n`;
}

/** What the guide hands on is of no type there; it is of that which the part says. */
function written({ name, type }, elements) {
  const types = [
    type,
    ...elements.flatMap(({ members }) => members.filter((one) => one.name === name)).map((one) => one.type),
  ];
  const text = types.find((one) => one && one.text !== 'unknown')?.text ?? 'unknown';
  return WRITTEN[text] ?? text.replace(' | undefined', '');
}

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text) => (text ? `  /** ${text.replace(/\s+/g, ' ')} */\n` : '');
