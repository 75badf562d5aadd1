import type { Plugin } from 'vite';

export function minifiedTemplates(): Plugin;
