import { renderStatic } from 'pmo-widgets/static';
import { render as renderApp } from 'svelte/server';
import Page from './page.svelte';

export const html = renderStatic('pmo-checklist', { certification: 'pmp' });
export const render = () => renderApp(Page, { props: { html } }).body;
