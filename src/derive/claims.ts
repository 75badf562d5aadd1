import type { BenefitsView, Line, ProcessView } from '../catalogue/types.js';
import { BENEFITS, STEPS } from '../facts/ids.js';
import type { Certification, Citation } from '../facts/types.js';
import { type Wordings, inFirst, lineOf } from './lines.js';

/** What speaks for each benefit of a certification, and how much that weighs. */
export function evidenceOf(certification: Certification, wordings: Wordings): BenefitsView['evidence'][string] {
  const { id, benefits = {} } = certification;
  return Object.fromEntries(
    BENEFITS.flatMap((benefit) => {
      const statement = benefits[benefit];
      const line = statement && claim(statement, certification, wordings, (texts) => texts.evidence[id]?.[benefit]);
      return line ? [[benefit, { strength: statement.strength, ...line }]] : [];
    }),
  );
}

/** What its issuer says of a step besides what the comparison shows. */
export function sayingsOf(certification: Certification, wordings: Wordings): ProcessView['sayings'][string] {
  const { id, process = {} } = certification;
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const statement = process[step];
      const line = statement && claim(statement, certification, wordings, (texts) => texts.processOf[id]?.[step]);
      return line ? [[step, line]] : [];
    }),
  );
}

/** What is hoped for in general. It has no source, and is no evidence. */
export function hopesOf(id: string, wordings: Wordings): BenefitsView['hopes'][string] {
  return Object.fromEntries(
    BENEFITS.flatMap((benefit) => {
      const hope = inFirst(wordings, ({ language }) => language.hopes[id]?.[benefit]);
      return hope ? [[benefit, lineOf({ ...hope, said: { text: [hope.said], citations: [] } }, {}, wordings)]] : [];
    }),
  );
}

/** What somebody says in prose. Where nobody put it into words, its source is named. */
function claim(
  statement: Citation,
  certification: Certification,
  wordings: Wordings,
  wordsIn: (language: Wordings[0]['language']) => string | undefined,
): Line {
  const [first] = wordings;
  const own = inFirst(wordings, (wording) => {
    const words = wordsIn(wording.language);
    return words === undefined ? undefined : wording.fill(words, certification);
  });
  const { said, wording } = own ?? {
    said: { text: [first.language.messages.seeSource], citations: [] },
    wording: first,
  };
  const backed = { text: said.text, citations: [statement, ...said.citations] };
  return lineOf({ said: backed, wording }, certification, wordings);
}
