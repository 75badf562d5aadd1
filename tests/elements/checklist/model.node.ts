import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Item } from '../../../src/elements/checklist/items.js';
import { type ChecklistModel, type ChecklistState, checklistModel } from '../../../src/elements/checklist/model.js';
import { saying } from '../../../src/elements/checklist/last-action.js';
import { checklistText } from '../../../src/elements/checklist/text.js';
import { content as bundled } from '../../../src/facts/index.js';
import { attributes } from '../../../src/options/checklist.js';
import { es } from '../../../src/words/es/index.js';
import { acmeContent } from '../../support/acme.js';
import { type Place, catalogueIn, citesIn, inputOf, marked } from '../../support/models.js';

const AS_IT_COMES: ChecklistState = { progress: { checked: [] }, last: {}, keeping: 'off', canPrint: true };

const modelOf = (given = {}, state: Partial<ChecklistState> = {}, place: Place = {}): ChecklistModel =>
  checklistModel(inputOf(attributes, given, place), { ...AS_IT_COMES, ...state });

const pmp = (progress: ChecklistState['progress'] = { checked: [] }, given = {}, place: Place = {}) =>
  modelOf({ certification: 'pmp', ...given }, { progress }, place);
const ticked = (...checked: string[]) => modelOf({}, { progress: { checked } });

/** Things to tick as a learner sees them: what is met has a cross, and a choice holds its own. */
const seen = (items: readonly Item[] = []): unknown[] =>
  items.map((item) =>
    'items' in item
      ? [item.legend, item.isMet, ...seen(item.items)]
      : `${item.isMet ? '[x]' : '[ ]'} ${marked(item.text)}`,
  );
const panelOf = (model: ChecklistModel) => model.list!.panel;
const verdictOf = (model: ChecklistModel) => {
  const { summary, detail, missing } = panelOf(model).verdict;
  return [summary, detail, ...missing.map(({ text }) => marked(text))].filter((text) => text !== undefined);
};

const DIPLOMA = 'School-leaving diploma, such as a high school diploma or its equivalent';
const MONTHS = '*36 months* of project-related experience, in the last *8 years*';

describe('a checklist as it comes', () => {
  const model = modelOf();

  it('asks whether the prerequisites of PMI-PMOCP are met, and says what to do', () => {
    expect([model.frame.heading, model.frame.intro]).to.deep.equal([
      'Do you meet the PMI-PMOCP™ prerequisites?',
      'Tick what you have.',
    ]);
  });

  it('lists what there is to tick, of which nothing is met', () => {
    expect(model.list!.legend).to.equal('What you need');
    expect(seen(model.list!.items)).to.deep.equal([
      `[ ] ${DIPLOMA}`,
      ['One of these is enough', false, `[ ] ${MONTHS}`, '[ ] An active PMP certification'],
      '[ ] *10 hours* of PMO education',
    ]);
  });

  it('says of what kind each is, with its remark', () => {
    expect(
      model
        .list!.items.flatMap((item) => ('items' in item ? item.items : item))
        .map((item) => 'note' in item && item.note),
    ).to.deep.equal([
      'Education',
      'Experience',
      'Certification held',
      'Coursework · PMI’s own on-demand exam preparation counts.',
    ]);
  });

  it('counts, and says what is missing', () => {
    expect(verdictOf(model)).to.deep.equal([
      '0 of 3 met',
      'Still missing:',
      DIPLOMA,
      `${MONTHS} or an active PMP certification`,
      '*10 hours* of PMO education',
    ]);
    expect([panelOf(model).done, panelOf(model).total, model.list!.isComplete]).to.deep.equal([0, 3, false]);
  });

  it('says nothing to those who listen, because the learner did nothing', () => {
    expect(panelOf(model).said).to.equal(undefined);
  });

  it('leads to the issuer’s page', () => {
    expect(panelOf(model).check.label).to.equal('Check the issuer’s page: PMI-PMOCP™ (opens in a new tab)');
  });
});

describe('the checklist of each certification', () => {
  for (const [id, legend, items] of [
    ['pmp', 'What you need', 1],
    ['capm', 'What you need', 2],
    ['pmi-pmocp', 'What you need', 3],
    ['p3o-practitioner', 'What you need', 1],
    ['essentials-pmo-managers', 'What you need', 1],
  ] as const)
    it(`of ${id} has ${items} thing${items > 1 ? 's' : ''} to fulfil before a route is chosen`, () => {
      const { list, message, kinds } = modelOf({ certification: id });
      expect([list!.legend, list!.items.length, message, kinds]).to.deep.equal([legend, items, undefined, []]);
    });

  for (const [id, text, check] of [
    [
      'ipmo-p',
      'The prerequisites of IPMO-P® are not published, as far as we found, so there is no verdict here. Ask the issuer.',
      'Check with AIPMO: Prerequisites, IPMO-P® (opens in a new tab)',
    ],
    [
      'p3o-foundation',
      'P3O Foundation asks for no prerequisites.',
      'Check with PeopleCert: Prerequisites, P3O Foundation (opens in a new tab)',
    ],
  ] as const)
    it(`of ${id} is one sentence, with its source and where to ask`, () => {
      const { list, message, frame, assessment } = modelOf({ certification: id });
      expect([list, message!.text, message!.check.label]).to.deep.equal([undefined, text, check]);
      expect(message!.cites).not.to.be.empty;
      expect([frame.intro, assessment.status]).to.deep.equal(['', 'unknown']);
    });

  it('of each certification of the package is a list or a sentence', () => {
    for (const { id } of bundled.certifications) {
      const { list, message } = modelOf({ certification: id });
      expect(Boolean(list), id).to.equal(!message);
    }
  });

  it('of a family tells the four kinds, each with the sources of all its certifications', () => {
    const { list, message, kinds, frame } = modelOf({ certification: 'pmo' });
    expect([list, message]).to.deep.equal([undefined, undefined]);
    expect(kinds.map(({ name }) => name)).to.deep.equal(['Education', 'Experience', 'Coursework', 'Set by the issuer']);
    for (const { cites } of kinds) expect(cites).not.to.be.empty;
    expect(frame.heading).to.equal('What may a PMO certification ask for?');
  });

  it('is the usual one where nobody knows the one that is asked for', () => {
    expect(modelOf({ certification: 'nonsense' })).to.deep.equal(modelOf());
  });
});

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

describe('ticks', () => {
  it('count by what is to be fulfilled, of which a choice is one', () => {
    expect(verdictOf(ticked('pmi-pmocp/pmp'))).to.deep.equal([
      '1 of 3 met',
      'Still missing:',
      DIPLOMA,
      '*10 hours* of PMO education',
    ]);
    expect(panelOf(ticked('pmi-pmocp/pmp', 'pmi-pmocp/experience-36')).done).to.equal(1);
  });

  it('meet a choice by any one of it', () => {
    expect(seen(ticked('pmi-pmocp/pmp').list!.items)[1]).to.deep.equal([
      'One of these is enough',
      true,
      `[ ] ${MONTHS}`,
      '[x] An active PMP certification',
    ]);
  });

  it('imply what is less', () => {
    expect(
      seen(pmp({ checked: ['pmp/experience-60', 'pmp/bachelor'], route: 'secondary' }).list!.items).slice(0, 2),
    ).to.deep.equal([`[x] ${DIPLOMA}`, '[x] *60 months* of leading and directing projects, in the last *10 years*']);
  });

  it('of what is no longer there count for nothing', () => {
    expect(ticked('pmi-pmocp/gone')).to.deep.equal(modelOf());
  });

  it('that meet all of it leave the decision to the issuer', () => {
    const model = ticked('pmi-pmocp/secondary', 'pmi-pmocp/pmp', 'pmi-pmocp/training-10');
    expect(verdictOf(model)).to.deep.equal(['You meet the published requirements. PMI decides.']);
    expect([model.list!.isComplete, panelOf(model).done]).to.deep.equal([true, 3]);
  });
});

describe('an easier certification to begin with', () => {
  it('is offered as long as not all is met', () => {
    expect(panelOf(pmp()).stepBefore).to.deep.equal({
      certification: 'capm',
      text: 'Not there yet? CAPM® asks for no experience.',
      action: { text: 'See its checklist', label: 'See its checklist: CAPM®' },
    });
    const met = pmp({ checked: ['pmp/bachelor', 'pmp/experience-36', 'pmp/capm'], route: 'bachelor' });
    expect(panelOf(met).stepBefore).to.equal(undefined);
  });

  it('is none where the facts name none, or the provider hides it', () => {
    expect(panelOf(modelOf()).stepBefore).to.equal(undefined);
    expect(panelOf(pmp(undefined, {}, { content: acmeContent })).stepBefore).to.equal(undefined);
  });
});

describe('what the learner did last', () => {
  const after = (last: ChecklistState['last'], keeping: ChecklistState['keeping'] = 'off') =>
    panelOf(modelOf({}, { last, keeping }));

  for (const [title, last, said] of [
    ['is said by its verdict after a tick', { entered: true }, { text: '0 of 3 met', isVerdict: true }],
    ['is said in a word after copying', { message: 'Copied.', times: 1 }, { text: 'Copied.', isVerdict: false }],
    [
      'is said again the second time, as another text',
      { message: 'Copied.', times: 2 },
      { text: 'Copied.\u00a0', isVerdict: false },
    ],
    ['is said a third time as the first', { message: 'Copied.', times: 3 }, { text: 'Copied.', isVerdict: false }],
    ['is not said where copying was blocked', { message: '', times: 1, handCopy: 'Text' }, undefined],
  ] as const)
    it(title, () => {
      expect(after(last).said).to.deep.equal(said);
    });

  it('has a text to copy by hand where copying was blocked', () => {
    expect(after({ message: '', handCopy: 'Text' }).copyByHand).to.deep.equal({
      label: 'Copying is blocked here. Select this text and copy it:',
      text: 'Text',
    });
    expect(after({ message: 'Copied.' }).copyByHand).to.equal(undefined);
  });

  it('can be undone after starting over, once, and the button stays', () => {
    expect(after({}).undo).to.equal(undefined);
    expect(after({ message: 'All ticks are cleared.', undo: 'ready' }).undo).to.deep.equal({
      text: 'Undo',
      isSpent: false,
    });
    expect(after({ entered: true, undo: 'spent' }).undo).to.deep.equal({ text: 'Undo', isSpent: true });
  });

  it('has its usual buttons, and no print where browsers cannot', () => {
    expect(after({})).to.deep.include({
      print: { text: 'Print' },
      copy: { text: 'Copy as text' },
      reset: { text: 'Start over' },
    });
    expect(panelOf(modelOf({}, { canPrint: false })).print).to.equal(undefined);
  });

  for (const [title, keeping, last, expected] of [
    ['says nothing of keeping where nobody asked for it', 'off', {}, undefined],
    [
      'says that ticks are kept, and forgets them on request',
      'kept',
      {},
      ['Your ticks are kept on this device only.', { text: 'Forget them', isSpent: false }],
    ],
    ['says that they are no longer kept', 'ended', {}, ['New ticks last only until this page is closed.', undefined]],
    [
      'leaves the button once they are forgotten',
      'ended',
      { forgot: true },
      ['New ticks last only until this page is closed.', { text: 'Forget them', isSpent: true }],
    ],
  ] as const)
    it(title, () => {
      const found = after(last, keeping).keeping;
      expect(found && [found.text, found.forget]).to.deep.equal(expected);
    });
});

describe('what was done last, after an action that left ticks as they are', () => {
  for (const [title, before, message, action, after] of [
    ['counts how often', {}, 'Copied.', {}, { message: 'Copied.', times: 1 }],
    ['counts on', { message: 'Copied.', times: 1 }, 'Copied.', {}, { message: 'Copied.', times: 2 }],
    [
      'can still undo what was done before',
      { undo: 'ready' },
      'Copied.',
      {},
      { undo: 'ready', message: 'Copied.', times: 1 },
    ],
    [
      'knows that ticks were forgotten',
      {},
      'Forgotten.',
      { forgot: true },
      { message: 'Forgotten.', times: 1, forgot: true },
    ],
    ['still knows it after copying', { forgot: true }, 'Copied.', {}, { forgot: true, message: 'Copied.', times: 1 }],
    [
      'lets go of a text to copy by hand',
      { handCopy: 'Text', entered: true },
      'Copied.',
      {},
      { message: 'Copied.', times: 1 },
    ],
  ] as const)
    it(title, () => {
      expect(saying(before, message, action)).to.deep.equal(after);
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

describe('what a provider gives a checklist', () => {
  it('is its own certificate, in its own words', () => {
    const model = modelOf({ certification: 'acme-pmo' }, {}, { content: acmeContent });
    expect(model.frame.heading).to.equal('Do you meet the Acme PMO Certificate prerequisites?');
    expect(seen(model.list!.items)).to.deep.equal(['[ ] *12 hours* of our course']);
    expect(model.frame.sources!.sources).to.have.length(1);
  });

  it('is its course beside the verdict, or the link of the page', () => {
    const offer = (given: object, content = {}) => panelOf(modelOf(given, {}, { content })).offer;
    expect(offer({})).to.equal(undefined);
    expect(offer({ 'action-href': '/all' })).to.include({
      href: '/all',
      label: 'See our courses',
      certification: 'pmi-pmocp',
    });
    expect(offer({ 'action-href': '/all' }, acmeContent)).to.include({ label: 'PMO course', note: 'From March' });
  });

  it('stands under the content where there is nothing to tick, and never twice', () => {
    const given = { 'action-href': '/all' };
    for (const id of ['pmo', 'ipmo-p', 'p3o-foundation'])
      expect(modelOf({ ...given, certification: id }).frame.offer, id).to.include({ href: '/all', certification: id });
    expect(modelOf(given).frame.offer).to.equal(undefined);
  });
});

describe('a checklist in Spanish', () => {
  const model = modelOf({ certification: 'pmp' }, { last: { entered: true }, keeping: 'kept' }, { language: es });

  it('says all of it in Spanish', () => {
    expect(model.frame.heading).to.equal('¿Se cumplen los requisitos previos de PMP®?');
    expect(panelOf(model).said!.text).to.equal('Cumplidos: 0 de 2');
    expect(panelOf(model).keeping!.text).to.equal('Las casillas marcadas se guardan solo en este dispositivo.');
    expect(model.list!.routes!.options[0]!.hint).to.equal('además, 60 meses de experiencia');
  });
});

describe('a checklist as text', () => {
  const text = (given = {}, state: Partial<ChecklistState> = {}, place: Place = {}) => {
    const { options } = inputOf(attributes, given, place);
    return checklistText(options.certification, modelOf(given, state, place), catalogueIn(place)).split('\n');
  };

  it('has a box for each thing to fulfil, the verdict and the issuer’s page', () => {
    expect(text({}, { progress: { checked: ['pmi-pmocp/secondary'] } })).to.deep.equal([
      'Do you meet the PMI-PMOCP™ prerequisites?',
      '',
      `[x] ${DIPLOMA}`,
      '[ ] 36 months of project-related experience, in the last 8 years or an active PMP certification',
      '[ ] 10 hours of PMO education',
      '',
      '1 of 3 met',
      'https://www.pmi.org/certifications/pmo-certified-professional-pmi-pmocp',
    ]);
  });

  it('names the chosen route, and before that the choice', () => {
    expect(text({ certification: 'pmp', route: 'gac' })[1]).to.equal('GAC-accredited degree');
    expect(text({ certification: 'pmp' }).slice(1, 3)).to.deep.equal(['', '[ ] Your education']);
  });

  it('is the one sentence where there is nothing to tick', () => {
    expect(text({ certification: 'p3o-foundation' }).slice(-2)).to.deep.equal([
      'P3O Foundation asks for no prerequisites.',
      'https://www.peoplecert.org/',
    ]);
  });

  it('of a family is what its kinds say', () => {
    const [heading, ...kinds] = text({ certification: 'pmo' });
    expect([heading, kinds.length]).to.deep.equal(['What may a PMO certification ask for?', 4]);
  });

  it('begins with the heading that the page gives', () => {
    expect(text({ heading: 'Ready?' })[0]).to.equal('Ready?');
  });
});
