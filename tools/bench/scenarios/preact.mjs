import { peer } from '../scenario.mjs';

export default peer('preact', 'Preact');
