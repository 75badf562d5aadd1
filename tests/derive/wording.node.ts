import { describe, it } from 'node:test';
import { expect } from 'chai';
import { plain } from '../../src/derive/rich.js';
import { Wording } from '../../src/derive/wording.js';
import { en } from '../../src/words/en/index.js';

const words = new Wording(en);
const sourced = <T>(value: T, note?: string) => ({ value, sources: ['s'], checked: '2026-11', ...(note && { note }) });

describe('putting facts into words', () => {
  const facts = {
    name: 'PMP',
    exam: { minutes: sourced(240), questions: sourced([120, 60]), passMark: sourced({ marks: 35, of: 70 }) },
    one: 1,
    list: [{ percent: 33 }],
  };

  for (const [message, text] of [
    ['{name} certification', 'PMP certification'],
    ['{exam.minutes:minute}', '240 minutes'],
    ['{exam.minutes}', '240'],
    ['{exam.questions:question}', '60 to 120 questions'],
    ['{one:question}', '1 question'],
    ['{one:year}', '1 year'],
    ['{exam.passMark.marks} of {exam.passMark.of}', '35 of 70'],
    ['{list.0.percent:percent}', '33%'],
  ] as const)
    it(`writes ${message} as "${text}"`, () => {
      expect(words.say(message, facts)).to.equal(text);
    });

  it('keeps the statements that the figures were read from', () => {
    expect(words.fill('{exam.minutes:minute} {name}', facts)!.citations).to.deep.equal([sourced(240)]);
  });

  it('fills a message anew each time', () => {
    const said = ['PMP', 'CAPM', 'PMP'].map((name) => words.say('{name} certification', { name }));
    expect(said).to.deep.equal(['PMP certification', 'CAPM certification', 'PMP certification']);
  });

  it('marks figures, and only figures', () => {
    expect(words.fill('{name}: {exam.minutes:minute}', facts)!.text).to.deep.equal([
      'PMP',
      ': ',
      { figure: '240 minutes' },
    ]);
  });

  it('marks what a statement holds as a figure, and no count of ours', () => {
    expect(words.fill('{one:year} by {routes} routes', { one: 1, routes: 4 }, sourced(1))!.text).to.deep.equal([
      { figure: '1 year' },
      ' by ',
      { figure: '4' },
      ' routes',
    ]);
    expect(words.fill('by {routes} routes', { routes: 4 })!.text).to.deep.equal(['by ', '4', ' routes']);
  });

  it('writes a date where one is asked for, and text as it is where none is', () => {
    expect(words.say('since {since:date}', { since: sourced('2025-02') })).to.equal('since February 2025');
    expect(words.say('edition of {since}', { since: sourced('2013') })).to.equal('edition of 2013');
  });

  it('shows no text with a hole in it', () => {
    const found = words.first(['{missing} a', '{exam.none.deep} b', '{name} c'], facts);
    expect(plain(found!.text)).to.equal('PMP c');
    expect(words.first(['{missing}'], facts)).to.equal(undefined);
  });

  for (const placeholder of [
    'constructor',
    'constructor.name',
    'exam',
    'exam.minutes.sources.length.x',
    'exam.passMark',
    'list',
    'toString.name',
    '__proto__.x',
    'name.length',
    'hasOwnProperty',
    'valueOf:minute',
    'nan',
    'none',
    'yes',
  ])
    it(`takes {${placeholder}} for a hole, because it is no text`, () => {
      const odd = { ...facts, nan: NaN, none: [], yes: true };
      expect(words.first([`{${placeholder}}`], odd)).to.equal(undefined);
      expect(words.say(`a{${placeholder}}b`, odd)).to.equal('');
    });

  for (const count of ['constructor', 'toString', '__proto__', 'x'])
    it(`writes a number as it is where it is to be counted in ${count}`, () => {
      expect(words.say(`{one:${count}}`, facts)).to.equal('1');
    });

  it('reads a megabyte of braces at once', () => {
    for (const piece of ['{', '{a', '{a{', '}', '{}', '{ }', '{a:'])
      expect(words.say(piece.repeat(1e6 / piece.length))).to.be.a('string');
  });

  it('writes lists and dates as the language does', () => {
    expect(plain(words.join([['A'], ['B'], ['C']]))).to.equal('A, B and C');
    expect(plain(words.join([['A'], ['B']], 'disjunction'))).to.equal('A or B');
    expect(['2026', '2026-07', '2026-07-09'].map((iso) => words.date(iso))).to.deep.equal([
      '2026',
      'July 2026',
      '9 July 2026',
    ]);
  });

  it('starts a part of a sentence with a capital', () => {
    expect(plain(words.capitalised(['an active ', { figure: 'PMP' }]))).to.equal('An active PMP');
  });
});
