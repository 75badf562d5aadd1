import { WIDGETS } from '../content.mjs';
import { ours, tag } from '../scenario.mjs';

export default {
  name: 'module',
  title: 'ours, module',
  files: ours,
  head: '<script type="module" src="pmo-widgets.js"></script>',
  widget: (kind) => tag(`pmo-${kind}`, WIDGETS[kind]),
  element: (kind) => `pmo-${kind}`,
};
