// dist/jsx.d.ts: the elements in JSX, as React, Preact and Solid type theirs. Made from the table of options: what the elements
// take. What every element takes besides, such as `ref` and `onClick`, is what the framework itself says.
import fs from 'node:fs';
import path from 'node:path';
import { dist } from './dist.mjs';
import { elements } from './elements.mjs';

const union = (values) => values.map((value) => `'${value}'`).join(' | ');
/** Completes what we know, and takes what a provider adds. */
const open = (values) => `${union(values)} | (string & {})`;

/** What may be written, by kind of option: text, as an attribute has it, or what the property takes. */
const WRITTEN = {
  id: ({ values }) => `${open(values)} | null`,
  ids: ({ values }) => `${open(values)} | readonly (${open(values)})[]`,
  flag: () => "boolean | '' | 'true' | 'false'",
  choice: ({ values }) => union(values),
  level: ({ values }) => `number | ${union(values)}`,
  name: () => "boolean | 'true' | 'false' | (string & {}) | null",
  content: () => 'unknown',
};
const written = (one) => WRITTEN[one.option.kind]?.(one) ?? 'string';

const declarations = () => `import type {
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

${elements.map(propsOf).join('\n')}
${mapped('CustomElements', 'InReact')}
${mapped('CustomElementsPreact', 'InPreact')}
${mapped('CustomElementsSolidJs', 'InSolid')}
/** The tokens, which also a parent may set. */
export interface CustomCssProperties {
${elements[0].tokens.map(({ name, description }) => `${comment(description)}  '${name}'?: string | undefined;`).join('\n')}
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
const mapped = (name, framework) => `export interface ${name} {
${elements
  .map(
    ({ tag, name: element, summary }) =>
      `${comment(summary)}  '${tag}': ${framework}<${element}Props, ${element}Events, ${element}>;`,
  )
  .join('\n')}
}
`;

/** What an element takes under the names of its attributes and of its properties, and what it sends. */
function propsOf({ name, options, events }) {
  // What every element of HTML has is the framework's.
  const lines = options
    .filter(({ property }) => property)
    .flatMap((one) =>
      [...new Set([one.name, one.property])].map(
        (name) => `${comment(one.description)}  ${quoted(name)}?: ${written(one)} | undefined;`,
      ),
    );
  const sent = events.map(
    (event) =>
      `${comment(event.description)}  '${event.name}': ${event.says ? `PmoEventMap['${event.name}']` : 'CustomEvent'};`,
  );
  return `export interface ${name}Props {\n${lines.join('\n')}\n}\nexport interface ${name}Events {\n${sent.join('\n')}\n}\n`;
}

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text) => `  /** ${text} */\n`;

fs.writeFileSync(path.join(dist, 'jsx.d.ts'), declarations());
// So that it can be imported as a module of types, and as any other.
fs.writeFileSync(path.join(dist, 'jsx.js'), 'export {};\n');
