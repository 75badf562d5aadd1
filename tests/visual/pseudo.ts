/** The widgets with a language that is long and runs from right to left, for the pictures of it. */
import '../../src/define.js';
import { addLanguage } from '../../src/index.js';
import { pseudo } from '../support/pseudo-language.js';

addLanguage(pseudo);
