import { mount, unmount } from 'svelte';
import App from './app.svelte';

const app = mount(App, { target: document.getElementById('app') });
window.leave = () => unmount(app);
