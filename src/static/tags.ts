export type PmoTag = 'pmo-comparison' | 'pmo-checklist' | 'pmo-benefits' | 'pmo-process' | 'pmo-guide';

/** The tags of the elements. Apart from their classes, whose types need those of a page. */
export const TAGS: readonly PmoTag[] = ['pmo-comparison', 'pmo-checklist', 'pmo-benefits', 'pmo-process', 'pmo-guide'];
