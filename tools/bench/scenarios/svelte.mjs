import { peer } from '../scenario.mjs';

export default peer('svelte', 'Svelte');
