import { flatCss, flatHtml } from '../content.mjs';

export default {
  name: 'plain',
  title: 'HTML + CSS',
  head: `<style>${flatCss(false)}</style>`,
  widget: flatHtml,
};
