import { createSSRApp } from 'vue';
import Page from './page.vue';

createSSRApp(Page, { html: '<pmo-checklist certification="pmp"></pmo-checklist>' }).mount('#app');
