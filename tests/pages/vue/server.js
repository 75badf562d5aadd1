import { renderStatic } from 'pmo-widgets/static';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './page.vue';

const html = renderStatic('pmo-checklist', { certification: 'pmp' });
export const render = () => renderToString(createSSRApp(Page, { html }));
