import { peer, tag } from '../scenario.mjs';

export default {
  ...peer('lit', 'Lit'),
  widget: (kind) => tag(`lit-${kind}`),
  element: (kind) => `lit-${kind}`,
};
