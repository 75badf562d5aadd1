// A Vite plugin that takes comments and indentation out of html``, markup`` and css`` in the bundle. Only white space goes
// that cannot be seen: what stands in one line of the source stays as it is.
import { RolldownMagicString } from 'rolldown';
import { parseSync, Visitor } from 'vite';
import { minifyCss, minifyHtml } from './template-whitespace.mjs';

const TAGS = { html: minifyHtml, markup: minifyHtml, css: minifyCss };

export function minifyTemplates({ include = /\/src\// } = {}) {
  return {
    name: 'minify-templates',
    apply: 'build',
    // after TypeScript is gone, before modules are joined
    enforce: 'post',
    transform: {
      filter: { id: include, code: /\b(?:html|markup|css)`/ },
      handler(code, id) {
        const text = new RolldownMagicString(code);
        for (const { start, end, value } of shorterParts(code)) {
          if (value) text.overwrite(start, end, value);
          else text.remove(start, end);
        }
        if (!text.hasChanged()) return;
        return { code: text.toString(), map: JSON.parse(text.generateMap({ hires: true, source: id }).toString()) };
      },
    },
  };
}

/** Where each changed piece of a template stands in the module, and what it becomes. */
export function shorterParts(code) {
  const changes = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minify = tag.type === 'Identifier' && Object.hasOwn(TAGS, tag.name) && TAGS[tag.name];
      if (!minify) return;
      const before = quasi.quasis.map((part) => part.value.raw);
      const after = minify(before);
      quasi.quasis.forEach((part, i) => {
        if (after[i] === before[i]) return;
        // a part's own range includes its delimiters in some parsers and not in others
        const start = code.indexOf(before[i], part.start);
        changes.push({ start, end: start + before[i].length, value: after[i] });
      });
    },
  }).visit(parseSync('module.js', code).program);
  return changes;
}
