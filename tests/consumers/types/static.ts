// A server's code: it knows of no page.
import {
  type Attributes,
  type PmoTag,
  type SnippetForm,
  type StaticOptions,
  headingOf,
  renderStatic,
  snippetOf,
  staticCss,
  structuredData,
  tags,
} from 'pmo-widgets/static';
import { content } from 'pmo-widgets/facts';
import { en } from 'pmo-widgets/languages/en';
import { es } from 'pmo-widgets/languages/es';
import { parseContent } from 'pmo-widgets/schema';

const attributes: Attributes = { certification: 'pmp', 'heading-level': 3, persist: true };
const options: StaticOptions = { mode: 'light', content: parseContent({}, (issues) => issues[0]?.path.length) };
const form: SnippetForm = 'placeholder';
const every: readonly PmoTag[] = tags;

export const html: string = await renderStatic('pmo-guide', attributes, options);
export const all = [
  await headingOf('pmo-process'),
  await snippetOf('checklist', form, attributes),
  every.map((tag) => staticCss(tag)),
  structuredData('pmp', undefined, { language: es })['@graph'].length,
  content.certifications[0]?.exam?.questions?.value,
  en.lang,
];

// @ts-expect-error there is no such tag
await renderStatic('pmo-compare');
// @ts-expect-error there is no such mode
await renderStatic('pmo-guide', {}, { mode: 'plain' });
// @ts-expect-error there is no such form
await snippetOf('checklist', 'tag');
