import fs from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import * as english from '../../src/catalogue/en.js';
import type { Catalogue, Line, RequirementLines } from '../../src/catalogue/types.js';
import { derive } from '../../src/derive/derive.js';
import { VIEW_MESSAGES } from '../../src/derive/messages.js';
import { content } from '../../src/facts/index.js';
import type { Content } from '../../src/facts/types.js';
import { en } from '../../src/words/en/index.js';
import { es } from '../../src/words/es/index.js';
import { packageWords } from '../../src/words/languages.js';
import { catalogueFile } from '../../tools/catalogue-file.mjs';

const changed = (change: (copy: Content) => void): Content => {
  const copy = structuredClone(content);
  change(copy);
  return copy;
};
const certification = (id: string, facts: Content) => facts.certifications.find((each) => each.id === id)!;
const text = ({ text: cut }: Pick<Line, 'text'>) => [cut].flat().join('');
const leavesOf = (requirement: RequirementLines): RequirementLines[] =>
  'all' in requirement
    ? requirement.all.flatMap(leavesOf)
    : 'any' in requirement
      ? [requirement, ...requirement.any.flatMap((option) => leavesOf(option.requirement))]
      : [requirement];
/** The lines of two listings that differ, as a review sees them. */
const difference = (before: Catalogue, after: Catalogue) => {
  const [old, now] = [before, after].map((each) => catalogueFile(each).split('\n'));
  return now!.filter((line) => !old!.includes(line)).map((line) => line.trim());
};

describe('the committed catalogue', () => {
  for (const words of packageWords)
    it(`is what facts and words say today: ${words.lang}. Otherwise: npm run catalogue`, () => {
      const file = new URL(`../../src/catalogue/${words.lang}.ts`, import.meta.url);
      expect(fs.readFileSync(file, 'utf8')).to.equal(catalogueFile(derive(content, words)));
    });

  it('reads back as the catalogue that was written, whatever stands in it', () => {
    expect(english.en).to.deep.equal(derive(content, en));
    const odd = `It’s "5 < 6" \\ \`\${x}\` 'so'\u2028`;
    const catalogue = derive(content, { ...en, difference: odd });
    const [, written] = /\{ text: ('It’s.*?'), about/s.exec(catalogueFile(catalogue))!;
    expect(runInNewContext(written!)).to.equal(odd);
  });

  it('has one sentence a line', () => {
    const lines = catalogueFile(derive(content, en)).split('\n');
    for (const line of lines) expect(line.match(/\btext: /g)?.length ?? 0, line).to.be.below(2);
    expect(lines.filter((line) => line.includes('text: ')).length).to.be.above(100);
  });

  it('carries each message in the views that show it, and no message twice in one', () => {
    for (const [view, names] of Object.entries(VIEW_MESSAGES)) {
      expect(new Set(names).size, view).to.equal(names.length);
      for (const name of names) expect(en.messages, view).to.have.property(name);
    }
  });
});

describe('a changed fact', () => {
  const before = derive(content, en);

  it('changes every sentence that says it, and no other: 36 months to 40', () => {
    const after = derive(
      changed((facts) => {
        const tree = JSON.stringify(certification('pmi-pmocp', facts).eligibility);
        certification('pmi-pmocp', facts).eligibility = JSON.parse(tree.replace('"months":36', '"months":40'));
      }),
      en,
    );
    const lines = difference(before, after);
    expect(lines).to.have.length(3);
    for (const line of lines) expect(line).to.contain('40 months').and.not.contain('36');
    expect(
      JSON.stringify([after.comparison.cells['pmi-pmocp'], after.checklist.prerequisites['pmi-pmocp']]),
    ).not.to.contain('36');
  });

  it('takes a sentence away with the figure in it', () => {
    const after = derive(
      changed((facts) => delete certification('pmp', facts).salary),
      en,
    );
    expect(after.comparison.cells.pmp).not.to.have.property('salary');
    expect(after.comparison.cells.pmp).to.have.property('exam');
  });

  it('says of a step before that it asks for no experience as long as a source says so', () => {
    const said = (facts: Content) => text(derive(facts, en).checklist.prerequisites.pmp!.stepBefore!);
    expect(said(content)).to.equal('Not there yet? CAPM® asks for no experience.');
    expect(said(changed((facts) => delete certification('capm', facts).noExperience))).to.equal(
      'Not there yet? PMI points to CAPM®.',
    );
  });

  it('takes away the step before with the certification that it was', () => {
    const after = changed((facts) => (facts.certifications = facts.certifications.filter(({ id }) => id !== 'capm')));
    expect(derive(after, en).checklist.prerequisites.pmp).not.to.have.property('stepBefore');
  });

  it('puts the month in which it was compared beside it, in words', () => {
    const after = derive(
      changed((facts) => (certification('pmp', facts).exam!.minutes!.checked = '2027-01')),
      en,
    );
    expect(after.months).to.deep.equal({ '2026-11': 'November 2026', '2027-01': 'January 2027' });
    expect(after.comparison.cells.pmp!.exam![0]!.cites).to.deep.equal([
      ['2026-11', 'pmp-outline'],
      ['2027-01', 'pmp-outline'],
    ]);
  });
});

describe('what a catalogue holds', () => {
  const catalogue = derive(content, en);

  it('are the certifications in the order of the facts, the most asked-for first', () => {
    expect(catalogue.certifications.map(({ id }) => id)).to.deep.equal(content.certifications.map(({ id }) => id));
    expect(catalogue.families).to.deep.equal([{ id: 'pmo', name: 'PMO certification' }]);
  });

  it('is no cell of a family, unless a provider wrote one', () => {
    expect(catalogue.comparison.cells).not.to.have.property('pmo');
    const written = { ...en, certifications: { ...en.certifications, pmo: { name: 'PMO', focus: 'What we teach' } } };
    expect(derive(content, written).comparison.cells.pmo).to.deep.equal({ focus: [{ text: 'What we teach' }] });
  });

  it('names of whom it speaks where it speaks of one certification among all', () => {
    const about = [...catalogue.comparison.intro, ...catalogue.guide.overview].filter((line) => /PMP/.test(text(line)));
    for (const line of about) expect(line.about, text(line)).to.deep.equal(['pmp']);
    expect(about).to.have.length(2);
  });

  it('is every requirement that can be ticked, with a capital, its kind and its source', () => {
    for (const { eligibility } of Object.values(catalogue.checklist.prerequisites)) {
      if (typeof eligibility === 'string') continue;
      for (const leaf of leavesOf(eligibility)) {
        if (!('kind' in leaf)) continue;
        expect(text(leaf)).to.match(/^[\p{Lu}\d]/u);
        expect(leaf.cites, leaf.id).not.to.equal(undefined);
        expect(leaf.kindName).not.to.equal('');
      }
    }
  });

  it('tells how numbers and lists are written where the page puts them together', () => {
    expect(catalogue.lists).to.deep.equal(en.formats.lists);
    expect(catalogue).not.to.have.property('digits');
    const arabic = derive(content, { ...en, lang: 'ar', locale: 'ar-EG', dir: 'rtl' });
    expect(arabic).to.include({ digits: '٠١٢٣٤٥٦٧٨٩', dir: 'rtl' }).and.not.have.property('lists');
  });

  it('tells the language of a title that is not its own, and whom a label names then', () => {
    expect(derive(content, es).sources['pmp-outline']).to.include({ lang: 'en', publisher: 'PMI' });
    expect(catalogue.sources['pmp-outline']).not.to.have.any.keys('lang', 'publisher');
  });

  it('says of a certification that has another name now, or is retired, what is to be said wherever it stands alone', () => {
    const remarksOf = (id: string, facts = content) =>
      derive(facts, en).certifications.find((each) => each.id === id)!.remarks;
    expect(remarksOf('p3o-foundation')).to.deep.equal(['Now in the PRINCE2 family, under a new name.']);
    expect(remarksOf('pmp')).to.equal(undefined);
    const current = changed((facts) => (certification('p3o-foundation', facts).status = 'current'));
    expect(remarksOf('p3o-foundation', current)).to.equal(undefined);
  });

  it('writes the language of a name as HTML wants it, however a server writes its locales', () => {
    const mexican = changed((facts) => (certification('p3o-foundation', facts).lang = 'es_MX'));
    expect(derive(mexican, en).certifications.find(({ id }) => id === 'p3o-foundation')!.lang).to.equal('es-MX');
  });

  it('leaves the month of a source open, which differs from statement to statement', () => {
    expect(catalogue.sources['pmp-outline']!.about).to.equal('PMI, dated July 2026. Compared {month}.');
  });
});
