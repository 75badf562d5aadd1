import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Item } from '../../../src/elements/checklist/items.js';
import { type ChecklistModel, type ChecklistState } from '../../../src/elements/checklist/model.js';
import { citesIn } from '../../support/models.js';
import { modelOf, pmp, seen, verdictOf } from './asked.js';

describe('routes', () => {
  const options = (model: ChecklistModel) => model.list!.routes!.options;
  const chosen = (model: ChecklistModel) => options(model).flatMap(({ id, isChosen }) => (isChosen ? id : []));

  it('are offered with what each asks for after it', () => {
    const model = pmp();
    expect(model.frame.intro).to.equal('Choose the route that fits you, then tick what you have.');
    expect(model.list!.routes!.legend).to.equal('Your education');
    expect(options(model).map(({ name, hint }) => [name, hint])).to.deep.equal([
      ['School-leaving diploma', 'then 60 months of experience'],
      ['Associate’s degree', 'then 48 months of experience'],
      ['Bachelor’s degree or higher', 'then 36 months of experience'],
      ['GAC-accredited degree', 'then 24 months of experience'],
    ]);
  });

  it('are none where there is nothing to choose', () => {
    expect(modelOf().list!.routes).to.equal(undefined);
  });

  for (const [title, given, route, expected] of [
    ['none is chosen as it comes', null, undefined, null],
    ['the one that the page gives is chosen', 'gac', undefined, 'gac'],
    ['the learner’s choice counts before that of the page', 'gac', 'bachelor', 'bachelor'],
    ['none is chosen once the learner has cleared the one that the page gives', 'gac', '', null],
    ['none is chosen where the page gives one that nobody knows', 'nonsense', undefined, null],
    ['none is chosen where the learner’s is no longer there', 'gac', 'gone', null],
  ] as const)
    it(title, () => {
      const model = pmp({ checked: [], ...(route !== undefined && { route }) }, { route: given });
      expect([model.route, chosen(model)]).to.deep.equal([expected, expected ? [expected] : []]);
    });

  it('show what the chosen one asks for, and else what all do', () => {
    const everybody = [
      'One of these is enough',
      false,
      '[ ] *35 hours* of project management training',
      '[ ] An active CAPM certification',
    ];
    expect(seen(pmp().list!.items)).to.deep.equal([everybody]);
    const { list } = pmp({ checked: [], route: 'bachelor' });
    expect(list!.legend).to.equal('What you need on this route');
    expect(seen(list!.items)).to.deep.equal([
      '[ ] Bachelor’s degree or higher, or an award mapped to EQF level 6',
      '[ ] *36 months* of leading and directing projects, in the last *10 years*',
      everybody,
    ]);
  });

  it('are asked for in the verdict until one is chosen', () => {
    expect(verdictOf(pmp())).to.deep.equal(['0 of 2 met', 'Choose a route to see all that it asks for.']);
    expect(verdictOf(pmp({ checked: [], route: 'gac' }))[1]).to.equal('Still missing:');
  });

  it('that would be enough already are named where another is chosen, and are enough where none is', () => {
    const checked = ['pmp/bachelor', 'pmp/experience-36', 'pmp/training-35'];
    const other = 'You already meet the published requirements by this route: Bachelor’s degree or higher.';
    expect(verdictOf(pmp({ checked, route: 'secondary' }))).to.deep.equal(['2 of 3 met', other]);
    expect(verdictOf(pmp({ checked }))).to.deep.equal(['You meet the published requirements. PMI decides.']);
  });

  it('that imply each other are all met by the highest', () => {
    const { assessment } = pmp({ checked: ['pmp/accredited', 'pmp/experience-60', 'pmp/capm'] });
    expect(assessment.routesMet).to.include.members(['bachelor', 'gac']);
  });
});

describe('every route in full', () => {
  const NAMES = [
    'School-leaving diploma',
    'Associate’s degree',
    'Bachelor’s degree or higher',
    'GAC-accredited degree',
  ];
  const show = (allRoutes: ChecklistState['allRoutes'], given = {}) =>
    modelOf({ certification: 'pmp', ...given }, { allRoutes });

  it('is not shown where a learner can choose', () => {
    expect(show(undefined).list!.allRoutes).to.deep.equal([]);
  });

  it('stands in place of the choice in plain text, and says nothing of choosing', () => {
    const { list, frame } = show('instead');
    expect([list!.routes, frame.intro]).to.deep.equal([undefined, '']);
    expect(list!.allRoutes.map(({ name }) => name)).to.deep.equal(NAMES);
    expect(seen(list!.allRoutes[3]!.items)).to.deep.equal([
      '[ ] Bachelor’s or postgraduate degree from a programme that PMI’s GAC has accredited',
      '[ ] *24 months* of leading and directing projects, in the last *10 years*',
    ]);
    expect(list!.allRoutes.flatMap(({ items }) => citesIn(items))).not.to.be.empty;
  });

  it('stands besides the choice where scripts never run, without numbers of its own', () => {
    const { list, frame } = show('besides');
    expect(list!.routes!.options).to.have.length(4);
    expect(list!.allRoutes.map(({ name }) => name)).to.deep.equal(NAMES);
    expect(list!.allRoutes.flatMap(({ items }) => citesIn(items))).to.be.empty;
    expect(frame).to.deep.equal(show(undefined).frame);
  });

  it('leaves the introduction of a family, which asks nobody to tick, in plain text too', () => {
    expect(show('instead', { certification: 'pmo' })).to.deep.equal(show(undefined, { certification: 'pmo' }));
  });

  it('says no requirement twice in plain text where the page gives a route', () => {
    const { list } = show('instead', { route: 'gac' });
    const ids = (items: readonly Item[]): string[] =>
      items.flatMap((item) => [item.id, ...('items' in item ? ids(item.items) : [])]);
    const inRoutes = list!.allRoutes.flatMap(({ items }) => ids(items));
    expect(ids(list!.items).filter((id) => inRoutes.includes(id))).to.be.empty;
  });
});
