import { expect } from '@open-wc/testing';
import { everyId } from '../../src/eligibility/former-ids.js';
import type { PmoChecklistElement } from '../../src/index.js';
import { markAsChecked } from '../../src/provider/checked.js';
import { deriveAtOnce } from '../../src/provider/derive-at-once.js';
import { progressIn } from '../../src/elements/checklist/static-progress.js';
import { content } from '../../src/facts/index.js';
import type { Requirement } from '../../src/facts/types.js';
import { RENAMED, UNCHANGED } from '../support/former-ids.js';
import { button, part, parts, place, textOf } from '../support/page.js';

const KEPT = 'kept on this device';
const notes = (element: Element) => parts(element, 'note').map(textOf).join();
const key = (name: string) => `pmo-widgets:${name}`;
const stored = (name: string) => JSON.parse(localStorage.getItem(key(name)) ?? 'null') as unknown;
const box = (element: Element, leaf: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`[data-leaf="pmi-pmocp/${leaf}"]`)!;
const ids = (...leaves: string[]) => leaves.map((leaf) => `pmi-pmocp/${leaf}`);
/** As they are stored: under their former ids as well. */
const everyIdOf = (...leaves: string[]) => ids(...leaves).flatMap(everyId);

async function tick(element: PmoChecklistElement, leaf: string): Promise<void> {
  box(element, leaf).click();
  await element.updateComplete;
}

/** A checklist that keeps ticks under a name of its own. */
let count = 0;
async function kept(attributes = ''): Promise<[PmoChecklistElement, string]> {
  const name = `kept-${count++}`;
  return [await place<PmoChecklistElement>(`<pmo-checklist persist="${name}" ${attributes}></pmo-checklist>`), name];
}

/** What another tab does: it stores a text, of which this one hears. `before` is what it found. */
function fromAnotherTab(name: string, before: string | null, after: string | null): void {
  if (after === null) localStorage.removeItem(key(name));
  else localStorage.setItem(key(name), after);
  dispatchEvent(new StorageEvent('storage', { key: key(name), oldValue: before, newValue: after }));
}
const ticks = (...leaves: string[]) => JSON.stringify({ v: 1, 'pmi-pmocp': { checked: ids(...leaves) } });

/** Runs something while the storage takes nothing more. */
async function whileFull(action: () => Promise<unknown>): Promise<void> {
  const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
  const value = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperty(Storage.prototype, 'setItem', { ...real, value });
  try {
    await action();
  } finally {
    Object.defineProperty(Storage.prototype, 'setItem', real);
  }
}

describe('ticks that are kept', () => {
  beforeEach(() => localStorage.clear());

  describe('where storage is full', () => {
    it('the promise ends with the first write that is refused, and the tick stays', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      expect(notes(element)).to.contain(KEPT);
      await whileFull(() => tick(element, 'secondary'));
      expect(element.checked).to.deep.equal(ids('training', 'secondary'));
      expect(notes(element)).not.to.contain(KEPT);
      expect(notes(element)).to.contain('New ticks last only until this page is closed.');
      expect(stored(name)).to.deep.equal({ v: 1, 'pmi-pmocp': { checked: everyIdOf('training') } });
    });

    for (const [what, happens] of [
      ['another update', (element: PmoChecklistElement) => element.requestUpdate()],
      ['a move in the page', (element: PmoChecklistElement) => element.parentElement!.append(element)],
      [
        'going and coming back',
        async (element: PmoChecklistElement) => {
          const parent = element.parentElement!;
          element.remove();
          await new Promise((done) => setTimeout(done));
          parent.append(element);
        },
      ],
      ['a word from another tab', (_: Element, name: string) => fromAnotherTab(name, ticks(), ticks('pmp'))],
      ['a return from the cache', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
    ] as const)
      it(`nothing old comes back after ${what}`, async () => {
        const [element, name] = await kept();
        await tick(element, 'training');
        await whileFull(async () => {
          await tick(element, 'training');
          await tick(element, 'secondary');
        });
        await happens(element, name);
        await element.updateComplete;
        expect(element.checked).to.deep.equal(ids('secondary'));
        expect(notes(element)).not.to.contain(KEPT);
      });

    it('all checklists of the name go on together, in memory', async () => {
      const [element, name] = await kept();
      const other = document.createElement('pmo-checklist');
      other.setAttribute('persist', name);
      element.after(other);
      await other.updateComplete;
      await whileFull(() => tick(element, 'secondary'));
      await other.updateComplete;
      expect(other.checked).to.deep.equal(ids('secondary'));
      expect(notes(other)).not.to.contain(KEPT);
    });
  });

  describe('when they are taken away elsewhere', () => {
    for (const [what, take] of [
      ['Forget them in another tab', (name: string) => fromAnotherTab(name, localStorage.getItem(key(name)), null)],
      [
        'clear() in another tab',
        () => {
          localStorage.clear();
          dispatchEvent(new StorageEvent('storage', { key: null }));
        },
      ],
      ['clear() by other code of the page', () => localStorage.clear()],
      [
        'a page that was in the cache meanwhile',
        (name: string) => {
          localStorage.removeItem(key(name));
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        },
      ],
    ] as const)
      it(`nothing comes back, and what is on screen stays: ${what}`, async () => {
        const [element, name] = await kept();
        await tick(element, 'training');
        take(name);
        await tick(element, 'secondary');
        expect(element.checked).to.deep.equal(ids('training', 'secondary'));
        expect(stored(name)).to.equal(null);
        expect(notes(element)).not.to.contain(KEPT);
        element.parentElement!.append(element);
        await tick(element, 'pmp');
        expect(stored(name)).to.equal(null);
        expect(element.checked).to.have.length(3);
      });

    it('a tick that another tab stored over what was forgotten goes, too', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      const mine = localStorage.getItem(key(name))!;
      dispatchEvent(new StorageEvent('storage', { key: key(name), oldValue: ticks('pmp'), newValue: null }));
      expect(localStorage.getItem(key(name)), mine).to.equal(null);
    });

    it('a checklist that comes later starts empty and keeps again', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      fromAnotherTab(name, localStorage.getItem(key(name)), null);
      element.remove();
      const later = await place<PmoChecklistElement>(`<pmo-checklist persist="${name}"></pmo-checklist>`);
      expect(later.checked).to.be.empty;
      await tick(later, 'secondary');
      expect(stored(name)).to.deep.equal({ v: 1, 'pmi-pmocp': { checked: everyIdOf('secondary') } });
    });
  });

  describe('when two tabs write', () => {
    it('a change is added to what another tab has stored meanwhile, unheard', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      localStorage.setItem(key(name), ticks('training', 'pmp'));
      await tick(element, 'secondary');
      expect(element.checked).to.have.members(ids('training', 'pmp', 'secondary'));
      expect(stored(name)).to.deep.equal({
        v: 1,
        'pmi-pmocp': { checked: everyIdOf('training', 'pmp', 'secondary') },
      });
    });

    it('a tick here and an untick there both count', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      localStorage.setItem(key(name), ticks());
      await tick(element, 'secondary');
      expect(element.checked).to.deep.equal(ids('secondary'));
    });

    it('what another tab wrote just before, and this one wrote over, is not lost', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      // Both found nothing, and this tab's was stored last.
      dispatchEvent(new StorageEvent('storage', { key: key(name), oldValue: null, newValue: ticks('pmp') }));
      await element.updateComplete;
      expect(element.checked).to.have.members(ids('training', 'pmp'));
      expect(stored(name)).to.deep.equal({ v: 1, 'pmi-pmocp': { checked: everyIdOf('training', 'pmp') } });
    });

    it('news that are old by now change nothing', async () => {
      const [element, name] = await kept();
      await tick(element, 'training');
      const first = localStorage.getItem(key(name))!;
      // Another tab ticked and unticked; both are stored before the first is heard of.
      dispatchEvent(new StorageEvent('storage', { key: key(name), oldValue: first, newValue: ticks('pmp') }));
      dispatchEvent(new StorageEvent('storage', { key: key(name), oldValue: ticks('pmp'), newValue: first }));
      expect(element.checked).to.deep.equal(ids('training'));
      expect(localStorage.getItem(key(name))).to.equal(first);
    });

    it('other certifications, and what only others understand, stay as they are', async () => {
      const [element, name] = await kept();
      const others = { v: 1, answers: { work: 'run-pmo' }, pmp: { route: 'gac', checked: ['pmp/gac'] }, later: 7 };
      localStorage.setItem(key(name), JSON.stringify(others));
      await tick(element, 'secondary');
      expect(stored(name)).to.deep.equal({ ...others, 'pmi-pmocp': { checked: everyIdOf('secondary') } });
    });
  });

  it('what a newer version stored is left alone, without a promise', async () => {
    const newer = '{"v":2,"pmi-pmocp":["secondary"]}';
    localStorage.setItem(key('newer'), newer);
    const element = await place<PmoChecklistElement>('<pmo-checklist persist="newer"></pmo-checklist>');
    expect(notes(element)).not.to.contain('this device');
    await tick(element, 'secondary');
    element.parentElement!.append(element);
    await tick(element, 'training');
    expect(element.checked).to.deep.equal(ids('secondary', 'training'));
    expect(localStorage.getItem(key('newer'))).to.equal(newer);
  });

  it('a newer version that comes to another tab ends the promise here', async () => {
    const [element, name] = await kept();
    await tick(element, 'secondary');
    fromAnotherTab(name, localStorage.getItem(key(name)), '{"v":2}');
    await tick(element, 'training');
    expect(element.checked).to.deep.equal(ids('secondary', 'training'));
    expect(localStorage.getItem(key(name))).to.equal('{"v":2}');
    expect(notes(element)).not.to.contain(KEPT);
  });

  for (const id of ['v', 'answers', 'constructor', 'tostring'])
    it(`a certification of the provider's with the id "${id}" harms nothing that is stored`, async () => {
      const own = content.certifications.find((each) => each.id === 'pmi-pmocp')!;
      const [element, name] = await kept();
      await tick(element, 'training');
      element.content = markAsChecked({ certifications: [{ ...own, id }] }, deriveAtOnce);
      Object.assign(element, { certification: id });
      await element.updateComplete;
      expect(element.certification).to.equal(id);
      expect(element.checked).to.be.empty;
      await tick(element, 'secondary');
      expect(element.checked).to.deep.equal(ids('secondary'));
      const isKept = !['v', 'answers'].includes(id);
      expect(notes(element).includes(KEPT)).to.equal(isKept);
      expect(stored(name)).to.deep.include({ v: 1, 'pmi-pmocp': { checked: everyIdOf('training') } });
      expect(Object.keys(stored(name) as object)).to.have.length(isKept ? 3 : 2);
    });

  it('ticks made before the page asked to keep them are kept, and stay on screen when it no longer does', async () => {
    const element = await place<PmoChecklistElement>('<pmo-checklist></pmo-checklist>');
    await tick(element, 'secondary');
    element.persist = 'asked-late';
    await element.updateComplete;
    expect(element.checked).to.deep.equal(ids('secondary'));
    expect(stored('asked-late')).to.deep.equal({ v: 1, 'pmi-pmocp': { checked: everyIdOf('secondary') } });
    element.persist = false;
    await element.updateComplete;
    expect(element.checked).to.deep.equal(ids('secondary'));
    expect(notes(element)).not.to.contain(KEPT);
  });

  it('a move in one go keeps ticks, the undo and what was said', async () => {
    const [element] = await kept();
    await tick(element, 'secondary');
    button(element, 'Start over').click();
    await element.updateComplete;
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(textOf(part(element, 'status'))).to.contain('All ticks are cleared.');
    button(element, 'Undo').click();
    expect(element.checked).to.deep.equal(ids('secondary'));
  });
});

describe('ticks of before', () => {
  const of = (certification: string) => (id: string) => id.startsWith(`${certification}/`);
  const all = [...RENAMED, ...UNCHANGED.map((id) => [id, id] as const)];
  const routeOf = (now: string) => ({ 'pmp/accredited': 'gac' })[now] ?? now.replace(/^pmp\/(experience-)?/, '');

  for (const [former, now] of all) {
    const [certification = ''] = former.split('/');
    const route = certification === 'pmp' ? routeOf(now) : undefined;

    it(`are there again where ${former} was stored`, async () => {
      localStorage.setItem(key('before'), JSON.stringify({ v: 1, [certification]: { route, checked: [former] } }));
      const element = await place<PmoChecklistElement>(
        `<pmo-checklist certification="${certification}" persist="before"></pmo-checklist>`,
      );
      expect(element.checked).to.deep.equal([now]);
      expect(element.shadowRoot!.querySelector<HTMLInputElement>(`[data-leaf="${now}"]`)!.checked).to.be.true;
      localStorage.clear();
    });

    it(`are taken over where ${former} was ticked in static HTML that was pasted then`, () => {
      const root = document.createElement('div');
      const input = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true });
      input.dataset.leaf = former;
      root.append(input);
      const { eligibility } = content.certifications.find(({ id }) => id === certification)!;
      expect(progressIn(root, eligibility as Requirement, { checked: [] })).to.deep.equal({ checked: [now] });
    });
  }

  it('stay in both where an older version runs in another tab', async () => {
    const tab = of('pmi-pmocp');
    /** What the older version stores when somebody ticks there: of all ids those that it knows. */
    const known = [...RENAMED.keys(), ...UNCHANGED].filter(tab);
    const [element, name] = await kept();
    await tick(element, 'training');
    const text = localStorage.getItem(key(name))!;
    const { checked } = (JSON.parse(text) as Record<string, { checked: string[] }>)['pmi-pmocp']!;
    const seen = checked.filter((id) => known.includes(id));
    expect(seen).to.deep.equal(ids('training-10'));
    fromAnotherTab(name, text, ticks('training-10', 'experience-36'));
    await element.updateComplete;
    expect(element.checked).to.deep.equal(ids('training', 'experience'));
    const later = localStorage.getItem(key(name));
    fromAnotherTab(name, later, ticks('experience-36'));
    await element.updateComplete;
    expect(element.checked).to.deep.equal(ids('experience'));
    await tick(element, 'secondary');
    expect(stored(name)).to.deep.equal({
      v: 1,
      'pmi-pmocp': { checked: ids('experience', 'experience-36', 'secondary') },
    });
  });
});
