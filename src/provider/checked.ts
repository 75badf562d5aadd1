import type { ProviderContent } from '../facts/types.js';

/** In the registry of all symbols, because the CDN file, the static renderer and the npm modules are copies of this one. */
const CHECKED = Symbol.for('pmo-widgets.checked');

/** Whether content was checked already, so that it can be rendered at once. No JSON can say so of itself. */
export const isChecked = (content: unknown): content is ProviderContent =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, CHECKED);

export const markAsChecked = (content: ProviderContent): ProviderContent =>
  Object.defineProperty(content, CHECKED, { value: true });
