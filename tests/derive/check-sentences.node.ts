import { describe, it } from 'node:test';
import { expect } from 'chai';
import { sentenceProblems } from '../../src/derive/check-sentences.js';
import { content } from '../../src/facts/index.js';
import { type Language, en } from '../../src/words/en/index.js';
import { packageWords } from '../../src/words/languages.js';

const withWords = (change: (copy: Language) => void): Language => {
  const copy = structuredClone(en) as Language;
  change(copy);
  return copy;
};

describe('the check of sentences', () => {
  for (const words of packageWords)
    it(`finds nothing in what the package says: ${words.lang}`, () => {
      expect(sentenceProblems(content, words)).to.deep.equal([]);
    });

  for (const [title, change, problem] of [
    [
      'in what is said of one certification',
      (words: Language) => (words.certifications.pmp!.focus = 'In {exam.minuts:minute}'),
      'says {exam.minuts:minute} at certifications.pmp.focus, which names no fact.',
    ],
    [
      'in what is said of all of them',
      (words: Language) => (words.cells.exam = ['{exam.minutes:minute} and {exam.hours:hour}']),
      'says {exam.hours:hour} at cells.exam.0.0, which names no fact.',
    ],
    [
      'in evidence',
      (words: Language) => (words.evidence.pmp!.career = '{salary.per}'),
      'says {salary.per} at evidence.pmp.career, which names no fact.',
    ],
    [
      'in a remark',
      (words: Language) => (words.notes['p3o-edition'] = 'Of {exam.editions}'),
      'says {exam.editions} at notes.p3o-edition, which names no fact.',
    ],
    [
      'in what is asked for',
      (words: Language) => (words.requirements['pmi-pmocp/training'] = '{hour:hour} of PMO education'),
      'says {hour:hour} at requirements.pmi-pmocp/training, which names no fact.',
    ],
    [
      'in what several requirements share',
      (words: Language) => (words.requirements['pmp/experience'] = '{month:month} of leading projects'),
      'says {month:month} at requirements.pmp/experience, which names no fact.',
    ],
    [
      'of what is counted',
      (words: Language) => (words.requirements['pmi-pmocp/training'] = '{hours:huor} of PMO education'),
      'says {hours:huor} at requirements.pmi-pmocp/training, and counts no such thing.',
    ],
    [
      'in a message of what is counted',
      (words: Language) => (words.messages.routeHint = 'then {months:moth} of experience'),
      'says {months:moth} at messages.routeHint, and counts no such thing.',
    ],
    [
      'in a message',
      (words: Language) => (words.messages.progress = '{don} of {total} met'),
      'says {don} at messages.progress, which nobody fills there.',
    ],
    [
      'in a message that has nothing to fill',
      (words: Language) => (words.messages.print = 'Print {name}'),
      'says {name} at messages.print, which nobody fills there.',
    ],
    [
      'in what nobody gave words',
      (words: Language) => (words.unnamed.route = 'Route {n}'),
      'says {n} at unnamed.route, which nobody fills there.',
    ],
    [
      'in what is shown as it stands',
      (words: Language) => (words.routes['pmp/route']!.secondary = 'School {name}'),
      'says {name} at routes.pmp/route.secondary, which is shown as it stands.',
    ],
  ] as const)
    it(`names a placeholder that names nothing, ${title}`, () => {
      expect(sentenceProblems(content, withWords(change)).join('\n')).to.contain(problem);
    });

  it('names a sentence without a source', () => {
    const facts = structuredClone(content);
    delete facts.certifications[0]!.focus;
    expect(sentenceProblems(facts, en)).to.include('pmp.focus says "Leading and directing projects" without a source.');
  });
});
