import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type Registered, findLanguageProblems } from '../../src/words/check.js';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';

const folders = new Map([
  ['en', en],
  ['es', es as typeof en],
]);
const everywhere: Registered = {
  loaded: ['es'],
  fetched: ['en', 'es'],
  packaged: ['en', 'es'],
  exported: ['en', 'es'].flatMap((lang) => [`./languages/${lang}`, `./words/${lang}`]),
};

describe('a language of the package', () => {
  it('is right where it is named in all places; English is there without being loaded', () => {
    expect(findLanguageProblems(folders, everywhere)).to.deep.equal([]);
  });

  for (const [place, where] of [
    ['loaded', 'src/catalogue/package-languages.ts'],
    ['fetched', 'src/provider/load-words.ts'],
    ['packaged', 'src/words/languages.ts'],
    ['exported', '"exports" of package.json'],
  ] as const)
    it(`that somebody forgot in ${where} is named with that place`, () => {
      const without = { ...everywhere, [place]: everywhere[place].filter((name) => !name.endsWith('es')) };
      const problems = findLanguageProblems(folders, without);
      expect(problems).not.to.be.empty;
      for (const problem of problems) expect(problem).to.contain('src/words/es').and.to.contain(where);
    });

  it('has the name of its folder, and is no copy of another', () => {
    const problems = findLanguageProblems(new Map([...folders, ['fr', es as typeof en]]), {
      loaded: ['es', 'fr'],
      fetched: ['en', 'es', 'fr'],
      packaged: ['en', 'es', 'fr'],
      exported: [...everywhere.exported, './languages/fr', './words/fr'],
    });
    expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      'src/words/fr exports the',
      'src/words/fr says the',
    ]);
  });
});
