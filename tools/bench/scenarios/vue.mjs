import { peer } from '../scenario.mjs';

export default peer('vue', 'Vue');
