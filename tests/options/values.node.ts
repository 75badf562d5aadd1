import { describe, it } from 'node:test';
import { expect } from 'chai';
import { propertyName } from '../../src/options/option.js';
import { ALL_OPTIONS, NOUNS, allAttributes, attributesOf, optionsOf, whoMaySet } from '../../src/options/table.js';
import { readOptions } from '../../src/options/values.js';
import { plainWords } from '../../src/options/forgiving.js';
import { acmeContent } from '../support/acme.js';
import { shownIn } from '../support/models.js';

const bundled = shownIn();
const acme = shownIn({ content: acmeContent });

const readIn = (shown: typeof bundled, noun: (typeof NOUNS)[number], given: Record<string, unknown>) => {
  const { values, refused } = readOptions(optionsOf(noun), new Map(Object.entries(given)), shown);
  return { values: values as Record<string, unknown>, refused: Object.fromEntries(refused) };
};

describe('the options of an element, as they are read', () => {
  for (const noun of NOUNS)
    it(`have a value for each property of <pmo-${noun}>, whatever is given, and refuse nothing of nothing`, () => {
      const { values, refused } = readIn(bundled, noun, {});
      expect(Object.keys(values).toSorted()).to.deep.equal(Object.keys(optionsOf(noun)).map(propertyName).toSorted());
      expect(refused).to.deep.equal({});
    });

  for (const [title, noun, given, property, value] of [
    [
      'know the routes of the certification that is shown',
      'checklist',
      { certification: 'pmp', route: 'gac' },
      'route',
      'gac',
    ],
    ['know no route of another', 'checklist', { certification: 'capm', route: 'gac' }, 'route', null],
    ['know no route of a family', 'checklist', { certification: 'pmo', route: 'gac' }, 'route', null],
    [
      'highlight a column that is shown',
      'comparison',
      { certifications: 'pmp capm', highlight: 'capm' },
      'highlight',
      'capm',
    ],
    ['highlight none that is not', 'comparison', { certifications: 'pmp', highlight: 'capm' }, 'highlight', null],
    ['highlight one of the usual columns', 'comparison', { highlight: 'pmp' }, 'highlight', 'pmp'],
    ['take a level as text', 'benefits', { headingLevel: '3' }, 'headingLevel', 3],
    ['take a name for true', 'checklist', { persist: '' }, 'persist', 'default'],
    ['know a family', 'process', { certification: 'PMO' }, 'certification', 'pmo'],
  ] as const)
    it(title, () => {
      expect(readIn(bundled, noun, given).values[property]).to.equal(value);
    });

  for (const [title, shown, given, property, value] of [
    ['know the provider’s own certificate', acme, { certification: 'acme-pmo' }, 'certification', 'acme-pmo'],
    ['know it of nobody else', bundled, { certification: 'acme-pmo' }, 'certification', 'pmi-pmocp'],
    ['know nothing that the provider hides', acme, { certification: 'capm' }, 'certification', 'pmi-pmocp'],
  ] as const)
    it(title, () => {
      expect(readIn(shown, 'checklist', given).values[property]).to.equal(value);
    });

  it('leave out rows that the provider hides, without a word, because the page may name all', () => {
    const { values, refused } = readIn(acme, 'comparison', { criteria: 'exam fee' });
    expect([values.criteria, refused]).to.deep.equal([['exam'], {}]);
  });

  it('that cannot be used are told by the name of the attribute, with what is shown instead', () => {
    const { refused } = readIn(bundled, 'comparison', { highlight: 'capm', differencesOnly: 'maybe', headingLevel: 9 });
    expect(refused).to.deep.equal({
      highlight: { found: ['capm'], expected: 'one of: pmo, pmp', instead: 'none' },
      'differences-only': { found: ['maybe'], expected: 'true or false', instead: 'the default, false' },
      'heading-level': { found: ['9'], expected: 'a number from 1 to 6', instead: '2' },
    });
  });
});

describe('the table of options', () => {
  for (const [attribute, property] of [
    ['heading', 'heading'],
    ['heading-level', 'headingLevel'],
    ['content-src', 'contentSrc'],
    ['a-b-c', 'aBC'],
  ] as const)
    it(`has the property ${property} for the attribute ${attribute}`, () => {
      expect(propertyName(attribute)).to.equal(property);
    });

  it('has an attribute for every option but the object', () => {
    for (const noun of NOUNS) {
      const names = Object.keys(optionsOf(noun)).filter((name) => name !== 'content');
      expect(attributesOf(noun)).to.deep.equal(names);
    }
  });

  it('gives a guide what its parts are given', () => {
    expect(attributesOf('guide')).to.include.members(['certifications', 'criteria', 'highlight', 'route', 'persist']);
    expect(attributesOf('benefits')).not.to.include('route');
  });

  it('names each attribute once, sorted, with those of HTML that say something to ours', () => {
    const all = allAttributes();
    expect(all).to.deep.equal([...new Set([...ALL_OPTIONS, 'lang', 'dir'])].toSorted());
  });

  for (const [attribute, who] of [
    ['certification', 'anybody'],
    ['theme', 'anybody'],
    ['heading', 'page'],
    ['action-href', 'page'],
    ['persist', 'page'],
    ['content-src', 'owner'],
    ['lang', 'anybody'],
    ['no-option', 'anybody'],
    ['constructor', 'anybody'],
  ] as const)
    it(`lets ${who} set ${attribute}`, () => {
      expect(whoMaySet(attribute)).to.equal(who);
    });
});

describe('the words of a list', () => {
  for (const [given, words] of [
    ['a b', ['a', 'b']],
    ['a,b;c', ['a', 'b', 'c']],
    ['“A”, ‘b’', ['a', 'b']],
    [
      ['a b', 'B', 7],
      ['a', 'b', '7'],
    ],
    ['a a', ['a']],
    [' ; , ', []],
    [undefined, []],
    [{}, []],
    [[null, ['a']], []],
  ] as const)
    it(`${JSON.stringify(given)} are ${words.join(' ') || 'none'}`, () => {
      expect(plainWords(given)).to.deep.equal(words);
    });
});
