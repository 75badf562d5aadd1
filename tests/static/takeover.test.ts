import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PmoChecklistElement, PmoGuideElement } from '../../src/index.js';
import type { PmoTag, StaticOptions } from '../../src/static/index.js';
import { acmeContent } from '../support/acme.js';
import { renderStatic, settled, tags } from '../support/built.js';
import { frames, part, parts, textOf, warningsOf } from '../support/page.js';
import { TRANSLATORS, translateAll } from '../support/translator.js';

/**
 * A frame with static HTML in it, and no script yet. `upgrade()` is the moment in which the script arrives: it comes from the
 * built file, and what it replaces is what a learner has seen so far.
 */
async function page(html: string) {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  return {
    inner,
    view: frame.contentWindow as Window & typeof globalThis,
    find: <E extends Element>(tag: string) => inner.querySelector<E>(tag)!,
    upgrade: async (tag: string) => {
      const script = inner.createElement('script');
      script.type = 'module';
      script.src = new URL('../../dist/pmo-widgets.js', import.meta.url).href;
      const arrived = new Promise((done) => script.addEventListener('load', done));
      inner.head.append(script);
      await arrived;
      const element = inner.querySelector(tag)!;
      await settled(element);
      return element;
    },
  };
}

const place = async (tag: PmoTag, attributes = {}, options: StaticOptions = {}) =>
  page(await renderStatic(tag, attributes, options));

const inputs = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
const leaf = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[data-leaf="${id}"]`)!;

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('static HTML is there before the script', () => {
  it('with its styles, its table and its text', async () => {
    const { find } = await place('pmo-comparison');
    const element = find('pmo-comparison');
    expect(parts(element, 'row')).to.have.length(10);
    expect(part(element, 'table').offsetHeight).to.be.above(500);
    expect(element.ownerDocument.defaultView!.getComputedStyle(part(element, 'comparison')).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('without the controls that need the script, whose room is kept', async () => {
    const { find, view } = await place('pmo-checklist', { certification: 'pmp' });
    const buttons = [...find('pmo-checklist').shadowRoot!.querySelectorAll<HTMLElement>('button')];
    expect(buttons).not.to.be.empty;
    for (const button of buttons) {
      expect(view.getComputedStyle(button).visibility).to.equal('hidden');
      expect(button.offsetHeight).to.be.above(0);
    }
  });

  it('with a verdict, until the learner ticks something that it does not count yet', async () => {
    const { find, view } = await place('pmo-checklist');
    const verdict = () => view.getComputedStyle(part(find('pmo-checklist'), 'status')).visibility;
    expect(verdict()).to.equal('visible');
    inputs(find('pmo-checklist'))[0]!.click();
    expect(verdict()).to.equal('hidden');
  });
});

describe('when the script arrives', () => {
  for (const tag of tags) {
    it(`<${tag}> stands there once, as high as before and in the same place`, async () => {
      const { find, inner, upgrade } = await place(tag, {}, { children: '<p>After</p>' });
      const measured = () =>
        [find(tag), ...(tag === 'pmo-guide' ? parts(find(tag), 'section') : []), inner.querySelector('p')!].map(
          (node) => node.getBoundingClientRect().toJSON() as unknown,
        );
      const before = measured();
      const element = await upgrade(tag);
      expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('style')).to.be.empty;
      expect(measured()).to.deep.equal(before);
    });
  }

  it('ticks and the chosen route count', async () => {
    const { find, upgrade } = await place('pmo-checklist', { certification: 'pmp' });
    find('pmo-checklist').shadowRoot!.querySelector<HTMLInputElement>('[data-route=bachelor]')!.click();
    leaf(find('pmo-checklist'), 'pmp/training').click();
    const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
    expect(element.route).to.equal('bachelor');
    expect(element.checked).to.deep.equal(['pmp/training']);
    expect(leaf(element, 'pmp/training').checked).to.be.true;
    expect(textOf(part(element, 'status'))).to.contain('1 of 3 met');
  });

  it('the page hears of ticks that were made before, and of the last one that was missing', async () => {
    const { find, inner, upgrade } = await place('pmo-checklist', { certification: 'p3o-practitioner' });
    const heard: string[] = [];
    for (const type of ['pmo-change', 'pmo-complete']) inner.addEventListener(type, () => heard.push(type));
    inputs(find('pmo-checklist'))[0]!.click();
    await upgrade('pmo-checklist');
    expect(heard).to.deep.equal(['pmo-change', 'pmo-complete']);
  });

  it('the page hears nothing where the learner did nothing', async () => {
    const { inner, upgrade } = await place('pmo-checklist', { certification: 'pmp', route: 'gac' });
    let heard = 0;
    for (const type of ['change', 'pmo-change', 'pmo-complete']) inner.addEventListener(type, () => heard++);
    const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
    expect(heard).to.equal(0);
    expect(element.route).to.equal('gac');
  });

  it('ticks join those that are kept on the device', async () => {
    localStorage.setItem('pmo-widgets:join', '{"v":1,"pmp":{"route":"gac","checked":["pmp/accredited"]}}');
    const { find, upgrade } = await place('pmo-checklist', { certification: 'pmp', persist: 'join' });
    leaf(find('pmo-checklist'), 'pmp/training').click();
    const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
    expect(element.checked).to.deep.equal(['pmp/accredited', 'pmp/training']);
    expect(element.route).to.equal('gac');
    expect(localStorage.getItem('pmo-widgets:join')).to.contain('pmp/training');
    localStorage.removeItem('pmo-widgets:join');
  });

  it('a tick counts and keeps the focus in HTML that was pasted when requirements had other ids', async () => {
    const html = await renderStatic('pmo-checklist');
    const { find, upgrade } = await page(
      html
        .replaceAll('"pmi-pmocp/training"', '"pmi-pmocp/training-10"')
        .replaceAll('="pmi-pmocp/experience"', '="pmi-pmocp/experience-36"'),
    );
    for (const id of ['pmi-pmocp/experience-36', 'pmi-pmocp/training-10']) leaf(find('pmo-checklist'), id).click();
    leaf(find('pmo-checklist'), 'pmi-pmocp/training-10').focus();
    const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
    expect(element.checked).to.have.members(['pmi-pmocp/experience', 'pmi-pmocp/training']);
    expect(element.shadowRoot!.activeElement).to.equal(leaf(element, 'pmi-pmocp/training'));
  });

  it('what the learner opened stays open, and the rest closed', async () => {
    const { find, upgrade } = await place('pmo-comparison');
    const details = (element: Element) => [...element.shadowRoot!.querySelectorAll('details')];
    const isOpened = (_: unknown, i: number) => i % 2 > 0;
    for (const each of details(find('pmo-comparison')).filter(isOpened)) each.open = true;
    const element = await upgrade('pmo-comparison');
    expect(details(element).map(({ open }) => open)).to.deep.equal(details(element).map(isOpened));
  });

  it('lines of a family that the learner opened stay open where the page shows others by then', async () => {
    const { find, upgrade } = await place('pmo-comparison');
    const exam = (element: Element) => element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-rest="pmo exam"]')!;
    exam(find('pmo-comparison')).open = true;
    for (const other of find('pmo-comparison').shadowRoot!.querySelectorAll('[data-rest="pmo focus"]')) other.remove();
    const element = await upgrade('pmo-comparison');
    expect([...element.shadowRoot!.querySelectorAll('details')].filter(({ open }) => open)).to.deep.equal([
      exam(element),
    ]);
  });

  for (const selector of ['input', 'summary', 'a.cite', '.address'])
    it(`the focus stays where it was: ${selector}`, async () => {
      const { find, upgrade } = await place('pmo-checklist');
      const root = () => find('pmo-checklist').shadowRoot!;
      for (const details of root().querySelectorAll('details')) details.open = true;
      const before = [...root().querySelectorAll<HTMLElement>(selector)].pop()!;
      before.focus();
      expect(root().activeElement).to.equal(before);
      await upgrade('pmo-checklist');
      expect(root().activeElement).to.equal([...root().querySelectorAll(selector)].pop());
      expect(root().activeElement).not.to.equal(before);
    });

  it('the focus stays in a part of the guide', async () => {
    const { find, upgrade } = await place('pmo-guide');
    const checklist = () => find('pmo-guide').shadowRoot!.querySelector('pmo-checklist')!;
    inputs(checklist())[1]!.focus();
    await upgrade('pmo-guide');
    expect(checklist().shadowRoot!.activeElement).to.equal(inputs(checklist())[1]);
  });

  it('the view stays where it was', async () => {
    const { find, view, upgrade } = await place('pmo-guide');
    view.scrollTo(0, 1700);
    const top = () =>
      part(find('pmo-guide').shadowRoot!.querySelector('pmo-checklist')!, 'checklist').getBoundingClientRect().top;
    const before = [view.scrollY, top()];
    await upgrade('pmo-guide');
    await frames();
    expect([view.scrollY, top()]).to.deep.equal(before);
  });

  it('ticks in a part of the guide count, and the part is that of the page', async () => {
    const { find, upgrade } = await place('pmo-guide', { certification: 'pmp' });
    const checklist = find('pmo-guide').shadowRoot!.querySelector('pmo-checklist')!;
    checklist.shadowRoot!.querySelector<HTMLInputElement>('[data-route=gac]')!.click();
    const guide = (await upgrade('pmo-guide')) as PmoGuideElement;
    expect(guide.shadowRoot!.querySelector('pmo-checklist')).to.equal(checklist);
    expect(guide.shadowRoot!.querySelector<PmoChecklistElement>('pmo-checklist')!.route).to.equal('gac');
    expect(guide.shadowRoot!.querySelectorAll('pmo-checklist')).to.have.length(1);
    expect(guide.shadowRoot!.querySelectorAll('[defer-hydration]')).to.be.empty;
  });

  it('it waits while the learner has text selected in it, and goes on afterwards', async () => {
    const { find, view, upgrade } = await place('pmo-benefits');
    const text = part(find('pmo-benefits'), 'intro').firstChild!;
    view.getSelection()!.setBaseAndExtent(text, 0, text, 5);
    const element = await upgrade('pmo-benefits');
    await frames();
    expect(element.shadowRoot!.contains(text)).to.be.true;
    view.getSelection()!.removeAllRanges();
    for (let i = 0; i < 100 && element.shadowRoot!.contains(text); i++) await frames(1);
    expect(element.shadowRoot!.contains(text)).to.be.false;
  });

  it('it waits for a selection in a part of the guide too', async () => {
    const { find, view, upgrade } = await place('pmo-guide');
    const inner = find('pmo-guide').shadowRoot!.querySelector('pmo-benefits')!;
    const text = part(inner, 'intro').firstChild!;
    view.getSelection()!.setBaseAndExtent(text, 0, text, 5);
    await upgrade('pmo-guide');
    await frames();
    expect(inner.shadowRoot!.contains(text)).to.be.true;
    view.getSelection()!.removeAllRanges();
    for (let i = 0; i < 100 && inner.shadowRoot!.contains(text); i++) await frames(1);
    expect(inner.shadowRoot!.contains(text)).to.be.false;
  });

  it('static HTML stays until the content of the provider is checked, which then shows the same', async () => {
    const { find, upgrade } = await place('pmo-comparison', {}, { content: acmeContent });
    const offers = () => textOf(part(find('pmo-comparison'), 'row', 'offers'));
    const seen = new Set([offers()]);
    const observer = new MutationObserver(() => seen.add(offers()));
    observer.observe(find('pmo-comparison').shadowRoot!, { childList: true, subtree: true });
    await upgrade('pmo-comparison');
    observer.disconnect();
    expect([...seen]).to.deep.equal([offers()]);
    expect(find('pmo-comparison').shadowRoot!.querySelectorAll('style')).to.be.empty;
  });

  it('static HTML stays until its language has come', async () => {
    const { find, upgrade } = await place('pmo-process', {}, { language: 'es' });
    const heading = () => textOf(part(find('pmo-process'), 'heading'));
    const before = heading();
    const element = await upgrade('pmo-process');
    expect(heading()).to.equal(before);
    expect(element.shadowRoot!.querySelectorAll('style')).to.be.empty;
  });
});

describe('static HTML that a browser has translated', () => {
  for (const [how, translate] of TRANSLATORS)
    it(`is taken over with what the learner did where a translator ${how}, and goes on from there`, async () => {
      const { find, upgrade } = await place('pmo-checklist');
      const root = find('pmo-checklist').shadowRoot!;
      translateAll(root, translate);
      leaf(find('pmo-checklist'), 'pmi-pmocp/secondary').click();
      const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
      await element.updateComplete;
      expect(textOf(part(element, 'status'))).to.contain('1 of 3 met');
      translateAll(root, translate);
      leaf(element, 'pmi-pmocp/training').click();
      await element.updateComplete;
      expect(textOf(part(element, 'status'))).to.contain('2 of 3 met');
      expect(root.querySelectorAll('section')).to.have.length(1);
    });
});

describe('markup that is not today’s', () => {
  const old = async (tag: PmoTag, change: (html: string) => string) => page(change(await renderStatic(tag)));

  it('from another template is replaced, with what can be carried over', async () => {
    const { find, upgrade } = await old('pmo-checklist', (html) =>
      html
        .replaceAll('fieldset', 'div')
        .replaceAll(' part="', ' data-old="')
        .replace('<template', '<template')
        .replaceAll('pmi-pmocp/pmp', 'pmi-pmocp/no-longer-there'),
    );
    leaf(find('pmo-checklist'), 'pmi-pmocp/secondary').click();
    leaf(find('pmo-checklist'), 'pmi-pmocp/no-longer-there').click();
    const warnings = await warningsOf(async () => {
      const element = (await upgrade('pmo-checklist')) as PmoChecklistElement;
      expect(element.checked).to.deep.equal(['pmi-pmocp/secondary']);
      expect(element.shadowRoot!.querySelectorAll('[data-old]')).to.be.empty;
      expect(parts(element, 'item')).not.to.be.empty;
    });
    expect(warnings).to.be.empty;
  });

  it('that lacks a part of the guide gets it, and the others keep what was done in them', async () => {
    const { find, upgrade } = await old('pmo-guide', (html) => html.replace(/<pmo-process[^]*<\/pmo-process>/, ''));
    inputs(find('pmo-guide').shadowRoot!.querySelector('pmo-checklist')!)[0]!.click();
    const guide = await upgrade('pmo-guide');
    expect(parts(guide.shadowRoot!.querySelector('pmo-process')!, 'step')).to.have.length(5);
    expect(guide.shadowRoot!.querySelector<PmoChecklistElement>('pmo-checklist')!.checked).to.have.length(1);
  });

  it('that has a part too many is rid of it', async () => {
    const { upgrade } = await old('pmo-guide', (html) =>
      html.replace('<pmo-process', '<pmo-news defer-hydration></pmo-news><pmo-process'),
    );
    const guide = await upgrade('pmo-guide');
    expect(guide.shadowRoot!.querySelectorAll('pmo-news')).to.be.empty;
    expect(parts(guide, 'section')).to.have.length(5);
  });

  for (const mode of ['open', 'closed'])
    it(`that is somebody else’s, in a root that is ${mode}, is replaced`, async () => {
      const { find, upgrade } = await page(
        `<pmo-benefits><template shadowrootmode="${mode}"><style>* { color: red }</style><input data-leaf="x" checked><p>Theirs</p></template></pmo-benefits>`,
      );
      const before = find<HTMLElement>('pmo-benefits').offsetHeight;
      const element = await upgrade('pmo-benefits');
      expect((element as HTMLElement).offsetHeight).to.be.above(before + 200);
      if (mode === 'open') expect(textOf(element.shadowRoot)).not.to.contain('Theirs');
    });

  it('that was cut off in the middle is replaced', async () => {
    const { upgrade } = await old('pmo-comparison', (html) => html.slice(0, html.indexOf('part="row training"') - 5));
    const element = await upgrade('pmo-comparison');
    expect(parts(element, 'row')).to.have.length(10);
    expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
  });

  it('in the light form is shown until the script comes, and never beside what it shows', async () => {
    const { find, upgrade } = await place('pmo-comparison', {}, { mode: 'light' });
    const fallback = find<HTMLElement>('[slot=fallback]');
    expect(fallback.offsetHeight).to.be.above(500);
    await upgrade('pmo-comparison');
    expect(fallback.offsetHeight).to.equal(0);
  });
});

it('a click that began on static HTML is not lost', async () => {
  const { find, upgrade } = await place('pmo-checklist');
  inputs(find('pmo-checklist'))[0]!.focus();
  await sendKeys({ down: ' ' });
  await upgrade('pmo-checklist');
  await sendKeys({ up: ' ' });
  const element = find<PmoChecklistElement>('pmo-checklist');
  for (let i = 0; i < 100 && !element.checked.length; i++) await frames(1);
  expect(element.checked).to.have.length(1);
});
