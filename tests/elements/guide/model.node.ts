import { describe, it } from 'node:test';
import { expect } from 'chai';
import { type Follower, followedText, followerNames, followersOf } from '../../../src/catalogue/followers.js';
import { type Followed, type GuideModel, guideModel } from '../../../src/elements/guide/model.js';
import { content as bundled } from '../../../src/facts/index.js';
import { SECTIONS, attributes } from '../../../src/options/guide.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { type Place, catalogueIn, inputOf, markedLines } from '../../support/models.js';

const modelOf = (given = {}, place: Place = {}, followed?: Followed): GuideModel =>
  guideModel(inputOf(attributes, given, place), { followed });
const idsOf = ({ sections }: GuideModel) => sections.map(({ id }) => id);

describe('a guide as it comes', () => {
  const model = modelOf();

  it('has a heading, an introduction and a navigation', () => {
    expect([model.frame.heading, model.frame.intro, model.navigation]).to.deep.equal([
      'PMO and PMP® certification: a guide',
      'What they are, how they differ, what they ask for and what they bring.',
      'In this guide',
    ]);
  });

  it('has all sections, each under its name', () => {
    expect(idsOf(model)).to.deep.equal(SECTIONS);
    expect(model.sections.map(({ name }) => name)).to.deep.equal([
      'What it is',
      'Comparison',
      'Steps',
      'Prerequisites',
      'Benefits',
    ]);
  });

  it('says what a PMO is, with its source, and how the certifications differ', () => {
    const { heading, paragraphs, sources } = model.overview;
    expect(heading).to.equal('What it is');
    const [meaning, difference] = paragraphs.map((sentences) => markedLines(sentences).join(' '));
    expect(meaning).to.match(/^Project management office: /);
    expect(difference).to.match(/^A PMO certification is meant to show .* Choose by the work that you want to do/);
    expect(paragraphs[0]![0]!.cites.map(({ number }) => number)).to.deep.equal(['1']);
    expect(sources!.label).to.equal('Sources and dates (1): What it is');
  });

  it('has no list of sources under all of it, because each part has its own', () => {
    expect(model.frame.sources).to.equal(undefined);
  });

  it('names the marks of all issuers, because its parts have no footer', () => {
    expect(model.frame.marks).to.match(/Project Management Institute, Inc\..*House of PMO Limited/);
  });

  it('says nothing to those who listen, because the learner did nothing', () => {
    expect(model.status).to.equal('');
  });
});

describe('sections of a guide', () => {
  for (const [title, sections, ids] of [
    ['are those that are asked for, in their order', 'benefits overview', ['benefits', 'overview']],
    ['are all where none of those asked for is known', 'nonsense', SECTIONS],
    ['are those that are known of several', 'nonsense checklist', ['checklist']],
  ] as const)
    it(title, () => {
      expect(idsOf(modelOf({ sections }))).to.deep.equal(ids);
    });

  it('have headings one level below that of the guide, and never below the sixth', () => {
    expect([1, 2, 5, 6].map((level) => modelOf({ 'heading-level': level }).level)).to.deep.equal([2, 3, 6, 6]);
  });
});

describe('what is said once parts of a guide have followed', () => {
  const followed = (parts: readonly Follower[], certification = 'pmp'): Followed => ({
    certification,
    parts,
    lang: 'en',
  });

  for (const [title, parts, status] of [
    ['names one alone', ['checklist'], 'The checklist now shows PMP®.'],
    ['names two', ['process', 'benefits'], 'Steps and benefits now show PMP®.'],
    ['names three', ['process', 'checklist', 'benefits'], 'Steps, checklist and benefits now show PMP®.'],
  ] as const)
    it(title, () => {
      const input = inputOf(attributes, { certification: 'pmp' });
      expect(guideModel(input, { followed: followed(parts) }).status).to.equal(status);
    });

  it('is not said in the words of another language than of then', () => {
    expect(modelOf({ certification: 'pmp' }, { language: es }, followed(['process'])).status).to.equal('');
  });

  it('is no longer said once the guide shows something else', () => {
    const input = inputOf(attributes, { certification: 'capm' });
    expect(guideModel(input, { followed: followed(['process']) }).status).to.equal('');
  });
});

describe('parts that follow a choice', () => {
  const catalogue = catalogueIn();

  for (const [title, id, sections, parts] of [
    [
      'are steps, checklist and benefits, in the order of the page',
      'pmp',
      SECTIONS,
      ['process', 'checklist', 'benefits'],
    ],
    ['are those that the guide has', 'pmp', ['benefits', 'comparison'], ['benefits']],
    ['are without the checklist for a family', 'pmo', SECTIONS, ['process', 'benefits']],
    ['are none where there is none', 'pmp', ['overview', 'comparison'], []],
    ['are without the checklist for what nobody knows', 'gone', SECTIONS, ['process', 'benefits']],
  ] as const)
    it(title, () => {
      expect(followersOf(id, sections, catalogue)).to.deep.equal(parts);
    });

  it('have names for the midst of a sentence, and a sentence for afterwards', () => {
    expect(followerNames(['process', 'checklist'], catalogue)).to.equal('steps and checklist');
    expect(followedText(['benefits'], 'PMP®', catalogue)).to.equal('Benefits now show PMP®.');
    expect(followedText(['process', 'checklist'], 'PMP®', catalogue)).to.equal('Steps and checklist now show PMP®.');
  });

  it('have them in Spanish, too', () => {
    const spanish = catalogueIn({ language: es });
    expect(followedText(['process', 'checklist'], 'PMP®', spanish)).to.equal(
      'Los pasos y la lista de requisitos muestran ahora PMP®.',
    );
  });
});

describe('what a provider changes in a guide', () => {
  const offer = (given: object, content = {}) => modelOf(given, { content }).frame.offer;
  const page = { 'action-href': '/all' };

  it('is the link of the page under all of it', () => {
    expect(offer({})).to.equal(undefined);
    expect(offer(page)).to.include({ href: '/all', certification: 'pmo' });
  });

  it('is no course under it where a section has that already', () => {
    expect(offer({ ...page, certification: 'pmp' }, acmeContent)).to.equal(undefined);
    expect(offer({ ...page, certification: 'pmp', sections: 'overview comparison' }, acmeContent)).to.include({
      label: 'PMP course',
    });
  });

  it('is another set of nodes once it shows other certifications, but not once another is chosen', () => {
    const key = (given: object, content = {}) => modelOf(given, { content }).frame.key;
    expect(key({ certification: 'pmp' })).to.equal(key({}));
    expect(key({}, acmeContent)).not.to.equal(key({}));
  });

  it('never is a heading or a sentence that names what it hides', () => {
    const content = { hide: ['certification:pmp'] };
    expect(modelOf({}, { content }).frame.heading).to.equal('PMO certification: a guide');
    const sentences = modelOf({}, { content }).overview.paragraphs.flat();
    expect(markedLines(sentences).join(' ')).not.to.contain('PMP');
    expect(modelOf({}, { content, language: es }).frame.heading).to.equal('Certificaciones PMO: guía');
  });
});

it('a guide is told in Spanish', () => {
  const { frame, navigation, overview } = modelOf({}, { language: es });
  expect([frame.heading, navigation, overview.heading]).to.deep.equal([
    'Certificaciones PMO y PMP®: guía',
    'En esta guía',
    'Qué es',
  ]);
  expect(bundled.glossary.pmo, 'what a PMO is has a source').to.be.an('object');
});
