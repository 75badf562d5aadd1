import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { ChecklistState } from '../../../src/elements/checklist/model.js';
import { saying } from '../../../src/elements/checklist/last-action.js';
import { acmeContent } from '../../support/acme.js';
import { modelOf, pmp, ticked, seen, panelOf, verdictOf, DIPLOMA, MONTHS } from './asked.js';

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
      lang: undefined,
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
