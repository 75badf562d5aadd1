// What all peers show: read off our own static HTML, so that nobody shows more or less than we do.
import { renderStatic, staticCss } from '../../dist/static.js';

/** The widgets of all scenarios, as a page asks for them: two certifications, of which as much is known as of any. */
export const WIDGETS = {
  comparison: { certifications: 'pmi-pmocp pmp' },
  checklist: {},
  benefits: { certification: 'pmp' },
};
export const KINDS = Object.keys(WIDGETS);

/** Static HTML without shadow roots, as somebody would write it who writes HTML. */
export const flatHtml = async (kind, lang = 'en') =>
  (await renderStatic(`pmo-${kind}`, { lang, ...WIDGETS[kind] }, { styles: 'none' }))
    .replace(/^<[^>]*><template[^>]*>/, '')
    .replace(/<slot><\/slot><\/template><[^>]*>$/, '')
    .replace(/<\/?slot[^>]*>/g, '')
    .replaceAll('<!---->', '')
    .replaceAll('<button disabled ', '<button ');

/** The styles of all kinds for one page without shadow roots. What they have in common comes once. */
export function flatCss(live = true) {
  const sheets = KINDS.map((kind) => [kind, staticCss(`pmo-${kind}`).split('\n')]);
  const [[, [tokens, room, shared]]] = sheets;
  const nested = (selector, css) =>
    `${selector}{${css.replaceAll(':host([hidden])', '&[hidden]').replaceAll(':host', '&')}}`;
  const own = sheets.map(([kind, [, , , ...rest]]) =>
    nested(`[data-kind=${kind}]`, (live ? rest.slice(0, -1) : rest).join('')),
  );
  return [nested('.widget', tokens + room + shared), ...own].join('\n');
}

/** The same for one kind in a shadow root. */
export const shadowCss = (kind) => staticCss(`pmo-${kind}`).split('\n').slice(0, -1).join('\n');
