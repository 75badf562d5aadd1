import { peer, tag } from '../scenario.mjs';

export default {
  ...peer('vanilla'),
  widget: (kind) => tag(`vanilla-${kind}`),
  element: (kind) => `vanilla-${kind}`,
};
