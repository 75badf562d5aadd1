/** Elements as HTML and as data, for servers and builds. Importing it registers nothing of ours. */
export { addLanguage } from '../catalogue/languages.js';
export { version } from '../page/version.js';
export type { Attributes } from './attributes.js';
export { type StaticOptions, headingOf, renderStatic, staticCss } from './render-static.js';
export {
  type ElementName,
  type SnippetForm,
  type SnippetOptions,
  formsWithoutContent,
  snippetForms,
  snippetOf,
} from './snippet.js';
export * from './structured-data.js';
export { type PmoTag, TAGS as tags } from './tags.js';
