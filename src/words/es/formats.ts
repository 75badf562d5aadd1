import type { Formats } from '../formats.js';

/** Spanish. */
export const formats: Formats = {
  locale: 'es',
  groups: ['.', 5],
  months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(','),
  dates: ['{year}', '{month} de {year}', '{day} de {month} de {year}'],
  // "y" and "o" change before their own sound: "e iglesia", "u onza".
  lists: { conjunction: [' y ', '^(i|hi(?![ae]))', ' e '], disjunction: [' o ', '^(h?o|8|11( |$))', ' u '] },
};
