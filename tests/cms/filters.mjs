// Filters and minifiers as most sites run them: HTML in, HTML out.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { minify } from 'html-minifier-terser';
import MarkdownIt from 'markdown-it';
import { tags } from '../../dist/static.js';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const require = createRequire(import.meta.url);

const rehype = async (html, schema) =>
  String(
    await unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).process(html),
  );

// In the docs under the same names.
const SANITIZE_HTML = { allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-*'] } };
const REHYPE = {
  ...defaultSchema,
  attributes: { ...defaultSchema.attributes, div: [...defaultSchema.attributes.div, 'data*'] },
};

const MINIFIED = {
  collapseWhitespace: true,
  conservativeCollapse: true,
  removeComments: true,
  removeAttributeQuotes: true,
  removeRedundantAttributes: true,
  removeScriptTypeAttributes: true,
  collapseBooleanAttributes: true,
  removeOptionalTags: true,
  minifyCSS: true,
  minifyJS: true,
};

/** Each takes HTML and, for what runs in browsers only, a page. */
export const FILTERS = {
  'DOMPurify, defaults': (html, page) => purify(html, page),
  'DOMPurify, our tags allowed': (html, page) =>
    purify(html, page, { ADD_TAGS: tags, ADD_ATTR: ['certifications', 'heading'] }),
  'sanitize-html, defaults': (html) => sanitizeHtml(html),
  'sanitize-html, set up as below': (html) => sanitizeHtml(html, SANITIZE_HTML),
  'rehype-sanitize, defaults': (html) => rehype(html),
  'rehype-sanitize, set up as below': (html) => rehype(html, REHYPE),
  'html-minifier-terser, usual options': (html) => minify(html, MINIFIED),
  'html-minifier-terser, removeEmptyElements': (html) => minify(html, { ...MINIFIED, removeEmptyElements: true }),
  'Markdown (markdown-it), HTML on': (html) =>
    new MarkdownIt({ html: true, typographer: true }).render(asMarkdown(html)),
  'Markdown (markdown-it), HTML off': (html) =>
    // Nobody writes a link as HTML there.
    new MarkdownIt().render(asMarkdown(html).replace(/^<a href="(.*)">(.*)<\/a>$/m, '[$2]($1)')),
};

async function purify(html, page, options = {}) {
  await page.evaluate(fs.readFileSync(require.resolve('dompurify/dist/purify.min.js'), 'utf8'));
  return page.evaluate((dirty, given) => globalThis.DOMPurify.sanitize(dirty, given), html, options);
}

/** Paragraphs of Markdown have no tags. */
const asMarkdown = (html) => html.replace(/<p>(.*)<\/p>/g, '\n$1\n');
