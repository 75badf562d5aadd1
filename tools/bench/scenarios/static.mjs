import { renderStatic } from '../../../dist/static.js';
import { WIDGETS } from '../content.mjs';
import { ours } from '../scenario.mjs';

export default {
  name: 'static',
  title: 'ours, static',
  files: ours,
  head: '<script type="module" src="pmo-widgets.js"></script>',
  widget: (kind) => renderStatic(`pmo-${kind}`, WIDGETS[kind]),
  element: (kind) => `pmo-${kind}`,
};
