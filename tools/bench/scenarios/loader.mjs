import { WIDGETS } from '../content.mjs';
import { ours, tag } from '../scenario.mjs';

export default {
  name: 'loader',
  title: 'ours, loader',
  files: ours,
  head: '<link rel="modulepreload" href="pmo-widgets.js"><script async src="embed.js"></script>',
  widget: (kind) => tag(`pmo-${kind}`, WIDGETS[kind]),
  element: (kind) => `pmo-${kind}`,
};
