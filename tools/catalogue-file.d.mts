import type { Catalogue } from '../src/catalogue/types.js';

export function catalogueFile(catalogue: Catalogue): string;
