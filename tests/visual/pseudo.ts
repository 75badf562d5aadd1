/** The widgets with a language that is long and runs from right to left, for the pictures of it. */
import '../../src/define.js';
import { derive } from '../../src/derive/derive.js';
import { content } from '../../src/facts/index.js';
import { addLanguage } from '../../src/index.js';
import { pseudo } from '../support/pseudo-language.js';

addLanguage(derive(content, pseudo), pseudo);
