import { hydrate } from 'svelte';
import Page from './page.svelte';

// What `load()` of SvelteKit hands on: Svelte compares it with what the server wrote.
const { html } = JSON.parse(document.getElementById('data').textContent);
hydrate(Page, { target: document.getElementById('app'), props: { html } });
