import { peer } from '../scenario.mjs';

export default peer('react', 'React');
