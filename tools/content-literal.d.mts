import type { Plugin } from 'vite';

export function contentLiteral(): Plugin;
