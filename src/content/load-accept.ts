/** The check of a provider's content, with zod behind it. Only pages with such content ask for it. */
export const loadAccept = () => import('./accept.js');
