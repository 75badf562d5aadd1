// How a catalogue is written as a module: src/catalogue/<lang>.ts.

const VIEWS = ['comparison', 'checklist', 'benefits', 'process', 'guide'];

/**
 * A catalogue as a module: one export a view, so that an app with one element gets no more, and one sentence a line, so that a diff shows
 * which sentences a changed fact changes.
 */
export function catalogueFile(catalogue) {
  const { comparison: _1, checklist: _2, benefits: _3, process: _4, guide: _5, ...shared } = catalogue;
  const { lang } = catalogue;
  return `// Generated from src/facts/ and src/words/${lang}/ by \`npm run catalogue\`, and compared with them by a test.
import type { Catalogue, SharedView, Views } from './types.js';

export const shared: SharedView = ${literal(shared)};
${VIEWS.map((view) => `\nexport const ${view}: Views['${view}'] = ${literal(catalogue[view])};\n`).join('')}
/** All of them. The mark tells bundlers that nobody misses it where it is not imported. */
export const ${lang.replace(/\W/g, '')}: Catalogue = /* @__PURE__ */ Object.assign({ ${VIEWS.join(', ')} }, shared);
`;
}

/** A value as it is written in TypeScript: a sentence with its sources, or a list of words, on one line; all else one entry a line. */
function literal(value, indent = '') {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const isList = Array.isArray(value);
  const inner = isOneLine(value) ? '' : `${indent}  `;
  const entries = Object.entries(value).map(([key, child]) => (isList ? '' : `${name(key)}: `) + literal(child, inner));
  if (isOneLine(value)) return isList ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`;
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}${close}`;
}

/** A list of words or of such lists, or a sentence with what belongs to it. */
function isOneLine(value) {
  const isFlat = (child) =>
    typeof child !== 'object' || child === null || (Array.isArray(child) && child.every(isFlat));
  return (Array.isArray(value) || 'text' in value) && Object.values(value).every(isFlat);
}

const scalar = (value) => (typeof value === 'string' ? quoted(value) : String(value));

const quoted = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const name = (key) => (/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key));
