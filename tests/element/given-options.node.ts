import { describe, it } from 'node:test';
import { expect } from 'chai';
import { GivenOptions } from '../../src/element/given-options.js';
import { propertiesOf } from '../../src/element/properties.js';
import { optionsOf } from '../../src/options/table.js';
import { acmeContent } from '../support/acme.js';
import { shownIn } from '../support/models.js';

const bundled = shownIn();
const make = () => new GivenOptions(optionsOf('comparison'));
const highlightIn = (given: GivenOptions, shown = bundled) =>
  (given.read(shown).values as Record<string, unknown>).highlight;

describe('what an element was given', () => {
  it('stays as it was given, whatever is read of it', () => {
    const given = make();
    given.give('highlight', ' “PMP” ');
    expect([given.get('highlight'), highlightIn(given)]).to.deep.equal([' “PMP” ', 'pmp']);
    expect(given.get('criteria')).to.equal(undefined);
  });

  it('is new only where it is another', () => {
    const given = make();
    expect(['pmp', 'pmp', 'pmo'].map((id) => given.give('highlight', id))).to.deep.equal([true, false, true]);
  });

  it('is read once, until something else is given', () => {
    const given = make();
    const before = given.read(bundled);
    given.give('highlight', undefined);
    expect(given.read(bundled)).to.equal(before);
    given.give('highlight', 'pmp');
    expect(given.read(bundled)).not.to.equal(before);
    expect(highlightIn(given)).to.equal('pmp');
  });

  it('is read again for other content', () => {
    const given = make();
    given.give('certifications', 'acme-pmo pmp');
    const columns = (shown: typeof bundled) => (given.read(shown).values as Record<string, unknown>).certifications;
    expect(columns(bundled)).to.deep.equal(['pmp']);
    expect(columns(shownIn({ content: acmeContent }))).to.deep.equal(['acme-pmo', 'pmp']);
    expect(columns(bundled)).to.deep.equal(['pmp']);
  });

  it('was written by somebody, as long as it is not what the learner chose', () => {
    const given = make();
    expect(given.isWritten('highlight')).to.be.true;
    given.choose('highlight', 'pmp');
    given.give('highlight', 'pmp');
    expect([given.isWritten('highlight'), given.isWritten('criteria')]).to.deep.equal([false, true]);
    given.give('highlight', 'pmo');
    expect(given.isWritten('highlight')).to.be.true;
  });
});

it('each option is a property with its attribute, but for content, which is an object', () => {
  const properties = propertiesOf(optionsOf('checklist'));
  expect(properties.headingLevel).to.deep.equal({ attribute: 'heading-level' });
  expect(properties.content).to.deep.equal({ attribute: false });
});
