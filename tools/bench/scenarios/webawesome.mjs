import { flatCss, flatHtml } from '../content.mjs';
import { peer } from '../scenario.mjs';

/** The same words, with a component wherever Web Awesome has one. */
const assembled = (html) =>
  `<wa-card>${html
    .replace(
      /<label><input type="checkbox"[^>]*(data-leaf="[^"]*")[^>]*>(.*?)<\/label>/g,
      '<wa-checkbox $1>$2</wa-checkbox>',
    )
    .replace(/<label><input type="checkbox"[^>]*>(.*?)<\/label>/g, '<wa-checkbox>$1</wa-checkbox>')
    .replace(/<progress[^>]*(aria-label="[^"]*")><\/progress>/g, '<wa-progress-bar value="0" $1></wa-progress-bar>')
    .replace(/<details([^>]*)><summary>(.*?)<\/summary>(.*?)<\/details>/g, '<wa-details$1 summary="$2">$3</wa-details>')
    .replace(/<button[^>]*>(.*?)<\/button>/g, '<wa-button size="small" appearance="plain">$1</wa-button>')
    .replace(/<span class="strength">(.*?)<\/span>/g, '<wa-tag size="small">$1</wa-tag>')}</wa-card>`;

const { files, head, ...rest } = peer('webawesome', 'Web Awesome');

export default {
  ...rest,
  files: { ...files, 'webawesome.css': 'tools/bench/dist/webawesome/webawesome.css' },
  head: `<link rel="stylesheet" href="webawesome.css"><style>${flatCss()}</style>${head}`,
  widget: async (kind) => assembled(await flatHtml(kind)),
  waits:
    'wa-card:not(:defined), wa-checkbox:not(:defined), wa-details:not(:defined), wa-button:not(:defined), wa-tag:not(:defined)',
};
