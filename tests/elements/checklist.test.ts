import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everyId } from '../../src/eligibility/former-ids.js';
import type { PmoChecklistElement } from '../../src/index.js';
import { button, part, parts, place, textOf, warningsOf } from '../support/page.js';

const checklist = (attributes = '') => place<PmoChecklistElement>(`<pmo-checklist ${attributes}></pmo-checklist>`);
const status = (element: Element) => textOf(part(element, 'status'));
const boxes = (element: Element) => parts(element, 'checkbox') as HTMLInputElement[];
const words = (element: Element) => parts(element, 'label').map(textOf);

/** Clicks what carries these words, as a learner does. */
async function tick(element: PmoChecklistElement, label: string): Promise<void> {
  const found = [...element.shadowRoot!.querySelectorAll('label')].find((node) => textOf(node).includes(label));
  if (!found) throw new Error(`no label "${label}"`);
  found.click();
  await element.updateComplete;
}

function record(element: Element, ...types: string[]): string[] {
  const seen: string[] = [];
  for (const type of types) element.addEventListener(type, () => seen.push(type));
  return seen;
}

describe('<pmo-checklist>', () => {
  beforeEach(() => localStorage.clear());

  describe('what it asks for', () => {
    it('asks for a diploma, experience or a PMP, and ten hours, by default', async () => {
      expect(words(await checklist())).to.deep.equal([
        'School-leaving diploma, such as a high school diploma or its equivalent',
        '36 months of project-related experience, in the last 8 years',
        'An active PMP certification',
        '10 hours of PMO education',
      ]);
    });

    it('offers the four routes to the PMP certification, each with its months', async () => {
      const element = await checklist('certification="pmp"');
      expect(parts(element, 'route').map(textOf)).to.deep.equal([
        'School-leaving diplomathen 60 months of experience',
        'Associate’s degreethen 48 months of experience',
        'Bachelor’s degree or higherthen 36 months of experience',
        'GAC-accredited degreethen 24 months of experience',
      ]);
      expect(status(element)).to.contain('Choose a route');
    });

    for (const [route, degree, months] of [
      ['secondary', 'School-leaving diploma', '60'],
      ['associate', 'Associate’s degree', '48'],
      ['bachelor', 'Bachelor’s degree', '36'],
      ['gac', 'GAC has accredited', '24'],
    ] as const) {
      it(`asks on the route ${route} for ${months} months within ten years, and for 35 hours or a CAPM`, async () => {
        const [education, experience, hours, capm] = words(await checklist(`certification="pmp" route="${route}"`));
        expect(education).to.contain(degree);
        expect(experience).to.equal(`${months} months of leading and directing projects, in the last 10 years`);
        expect(hours).to.equal('35 hours of project management training');
        expect(capm).to.equal('An active CAPM certification');
      });
    }

    it('notes that the rules on who may give the 35 hours are changing', async () => {
      const element = await checklist('certification="pmp"');
      expect(parts(element, 'note').map(textOf).join()).to.contain('reported to be changing');
    });

    it('asks for 23 hours and a diploma for the CAPM, and for P3O Foundation for the P3O Practitioner', async () => {
      expect(words(await checklist('certification="capm"'))[1]).to.equal('23 hours of project management education');
      expect(words(await checklist('certification="p3o-practitioner"'))).to.deep.equal(['P3O Foundation, passed']);
    });

    it('gives no verdict where the prerequisites are unpublished, and sends the learner to the issuer', async () => {
      for (const id of ['ipmo-p', 'essentials-pmo-administrators']) {
        const element = await checklist(`certification="${id}"`);
        expect(status(element)).to.contain('not published').and.to.contain('no verdict');
        expect(boxes(element)).to.be.empty;
        expect(element.assessment.status).to.equal('unknown');
        expect(part(element, 'status').querySelector('a[href^="https://"]')).to.exist;
      }
    });

    it('says where there are no prerequisites, and never completes there', async () => {
      const element = await checklist('certification="p3o-foundation"');
      expect(status(element)).to.contain('asks for no prerequisites');
      expect(element.assessment.status).to.equal('unknown');
      expect(element.matches(':state(complete)')).to.be.false;
    });

    it('lists by kind and by name what the certifications of the family ask for, without a verdict', async () => {
      const element = await checklist('certification="pmo"');
      expect([...element.shadowRoot!.querySelectorAll('dt')].map(textOf)).to.deep.equal([
        'Education',
        'Experience',
        'Coursework',
        'Set by the issuer',
      ]);
      expect(parts(element, 'status')).to.be.empty;
    });

    it('warns of an unknown certification and shows the default', async () => {
      const warnings = await warningsOf(async () => {
        expect((await checklist('certification="prince"')).certification).to.equal('pmi-pmocp');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"prince"').and.to.contain('p3o-practitioner');
    });

    it('warns of an unknown route and starts without one', async () => {
      const warnings = await warningsOf(async () => {
        expect((await checklist('certification="pmp" route="phd"')).route).to.equal(null);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"phd"').and.to.contain('secondary, associate, bachelor, gac');
    });
  });

  describe('ticking through a route', () => {
    it('counts what is met, names what is missing, and ends in a careful verdict', async () => {
      const element = await checklist('certification="pmp"');
      await tick(element, 'Bachelor’s degree or higher');
      expect(element.route).to.equal('bachelor');
      expect(status(element)).to.contain('0 of 3 met').and.to.contain('35 hours');
      await tick(element, 'mapped to EQF level 6');
      await tick(element, '36 months of leading');
      expect(status(element)).to.contain('2 of 3 met');
      expect([...part(element, 'status').querySelectorAll('li')].map(textOf)).to.deep.equal([
        '35 hours of project management training or an active CAPM certification',
      ]);
      await tick(element, 'active CAPM');
      expect(status(element)).to.equal('You meet the published requirements. PMI decides.');
      expect((part(element, 'progress') as HTMLProgressElement).value).to.equal(3);
      expect(element.matches(':state(complete)')).to.be.true;
    });

    it('never says that the learner is eligible', async () => {
      const element = await checklist();
      for (const box of boxes(element)) box.click();
      await element.updateComplete;
      expect(textOf(element.shadowRoot)).not.to.match(/eligible/i);
    });

    it('keeps ticks when another route is chosen, and 60 months count as 36', async () => {
      const element = await checklist('certification="pmp" route="secondary"');
      await tick(element, '60 months of leading');
      element.route = 'bachelor';
      await element.updateComplete;
      expect(boxes(element).map((box) => box.checked)).to.deep.equal([false, true, false, false]);
      expect(element.checked).to.deep.equal(['pmp/experience-secondary']);
    });

    it('takes back what implied a requirement together with it', async () => {
      const element = await checklist('certification="pmp" route="secondary"');
      await tick(element, '60 months of leading');
      element.route = 'gac';
      await element.updateComplete;
      await tick(element, '24 months of leading');
      expect(element.checked).to.be.empty;
    });

    it('says which other route is already met', async () => {
      const element = await checklist('certification="pmp" route="bachelor"');
      for (const label of ['mapped to EQF level 6', '36 months of leading', '35 hours']) await tick(element, label);
      await tick(element, 'GAC-accredited degree');
      expect(status(element)).to.contain('already meet').and.to.contain('Bachelor’s degree or higher');
    });

    it('counts an active PMP as the experience for the PMI-PMOCP, but not as the ten hours', async () => {
      const element = await checklist();
      await tick(element, 'School-leaving diploma');
      await tick(element, 'active PMP');
      expect(element.assessment.missing).to.deep.equal(['pmi-pmocp/training']);
    });

    it('keeps what was ticked for one certification while another is shown', async () => {
      const element = await checklist('certification="capm"');
      await tick(element, '23 hours');
      element.certification = 'pmi-pmocp';
      await element.updateComplete;
      expect(element.checked).to.be.empty;
      element.certification = 'capm';
      await element.updateComplete;
      expect(element.checked).to.deep.equal(['capm/training']);
    });

    it('keeps what was ticked when the element moves', async () => {
      const element = await checklist();
      await tick(element, '10 hours');
      document.body.append(element);
      await element.updateComplete;
      expect(element.checked).to.deep.equal(['pmi-pmocp/training']);
      element.remove();
    });

    it('can be worked with the keyboard alone', async () => {
      const element = await checklist('certification="pmp"');
      element.shadowRoot!.querySelector('input')!.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(element.route).to.equal('associate');
      await element.updateComplete;
      boxes(element)[1]!.focus();
      await sendKeys({ press: ' ' });
      expect(element.checked).to.deep.equal(['pmp/experience-associate']);
      button(element, 'Start over').focus();
      await sendKeys({ press: 'Enter' });
      expect(element.checked).to.be.empty;
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.activeElement), 'the focus stays where it is').to.equal('Start over');
    });

    for (const [control, find] of [
      ['box', (element: Element) => boxes(element)[1]!],
      ['route', (element: Element) => parts(element, 'route')[2]!.querySelector('input')!],
      ['source', (element: Element) => parts(element, 'note')[0]!.querySelector('a')!],
      ['button', (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.tools button')!],
    ] as const)
      it(`leaves the learner at the ${control} that has the focus when the language changes`, async () => {
        const element = await checklist('certification="pmp" route="associate"');
        boxes(element)[1]!.click();
        await element.updateComplete;
        find(element).focus();
        element.lang = 'es';
        await waitUntil(() => part(element, 'checklist').lang === 'es');
        expect(element.shadowRoot!.activeElement === find(element)).to.be.true;
        expect(
          boxes(element)
            .map(({ checked }) => checked)
            .indexOf(true),
          'the tick',
        ).to.equal(1);
      });

    it('announces the verdict politely, in one place', async () => {
      const element = await checklist();
      const live =
        '[role="status"], [role="alert"], [role="log"], [aria-live], output, progress:not([aria-hidden="true"])';
      const regions = element.shadowRoot!.querySelectorAll(live);
      expect(regions).to.have.length(1);
      expect(part(element, 'status').contains(regions[0]!)).to.be.true;
      expect(textOf(regions[0]), 'before anything is entered').to.equal('');
      boxes(element)[0]!.click();
      await element.updateComplete;
      expect(regions[0]!.querySelectorAll('*'), 'one text in one element').to.have.length(1);
      expect(textOf(regions[0])).to.match(/^\d of \d met$/);
      expect(textOf(element.shadowRoot).split(textOf(regions[0]))).to.have.length(2);
    });

    it('points to the CAPM while the PMP is out of reach, and shows its checklist on request', async () => {
      const element = await checklist('certification="pmp"');
      button(element, 'See its checklist').click();
      await element.updateComplete;
      expect(element.certification).to.equal('capm');
    });

    it('stays where it is when the page cancels pmo-select', async () => {
      const element = await checklist('certification="pmp"');
      element.addEventListener('pmo-select', (event) => event.preventDefault());
      button(element, 'See its checklist').click();
      expect(element.certification).to.equal('pmp');
    });
  });

  describe('events', () => {
    it('sends change, which stays inside, and pmo-change, which crosses shadow roots', async () => {
      const element = await checklist();
      const events: CustomEvent[] = [];
      for (const type of ['change', 'pmo-change'])
        element.addEventListener(type, (event) => events.push(event as CustomEvent));
      await tick(element, '10 hours');
      expect(events.map(({ type }) => type)).to.deep.equal(['change', 'pmo-change']);
      expect(events.map(({ composed }) => composed)).to.deep.equal([false, true]);
      expect(events.every(({ bubbles }) => bubbles)).to.be.true;
      expect(events[1]!.detail).to.deep.include({
        certification: 'pmi-pmocp',
        route: null,
        checked: ['pmi-pmocp/training'],
      });
      expect(events[1]!.detail.assessment).to.deep.equal(element.assessment);
    });

    it('sends pmo-complete once for the last tick, and again only after the requirements were unmet', async () => {
      const element = await checklist();
      const seen = record(element, 'pmo-complete');
      for (const label of ['School-leaving', '36 months', '10 hours']) await tick(element, label);
      expect(seen).to.have.length(1);
      await tick(element, 'active PMP');
      expect(seen).to.have.length(1);
      await tick(element, '10 hours');
      await tick(element, '10 hours');
      expect(seen).to.have.length(2);
    });
  });

  describe('starting over', () => {
    it('clears ticks and route, and gives them back on Undo', async () => {
      const element = await checklist('certification="pmp" route="bachelor"');
      await tick(element, '36 months of leading');
      button(element, 'Start over').click();
      await element.updateComplete;
      expect(element.checked).to.be.empty;
      expect(element.route).to.equal(null);
      expect(status(element)).to.contain('All ticks are cleared.');
      button(element, 'Undo').click();
      await element.updateComplete;
      expect(element.checked).to.deep.equal(['pmp/experience-bachelor']);
      expect(element.route).to.equal('bachelor');
    });

    it('can be undone where the page writes the route that it hears back to the element', async () => {
      const element = await checklist('certification="pmp" route="bachelor"');
      element.addEventListener('pmo-change', ({ detail: { route } }: CustomEventInit) =>
        queueMicrotask(() => (element.route = route)),
      );
      await tick(element, '36 months of leading');
      button(element, 'Start over').click();
      await new Promise((done) => setTimeout(done));
      expect(status(element)).to.contain('All ticks are cleared.');
      button(element, 'Undo').click();
      await new Promise((done) => setTimeout(done));
      expect(element.checked).to.deep.equal(['pmp/experience-bachelor']);
      expect(element.route).to.equal('bachelor');
    });

    it('does the same by reset()', async () => {
      const element = await checklist();
      await tick(element, '10 hours');
      element.reset();
      expect(element.checked).to.be.empty;
    });
  });

  describe('as text', () => {
    it('lists heading, route, ticks, verdict and the issuer’s page', async () => {
      const element = await checklist('certification="pmp" route="gac"');
      await tick(element, '24 months of leading');
      expect(element.toText().split('\n')).to.deep.equal([
        'Do you meet the PMP® prerequisites?',
        'GAC-accredited degree',
        '',
        '[ ] Bachelor’s or postgraduate degree from a programme that PMI’s GAC has accredited',
        '[x] 24 months of leading and directing projects, in the last 10 years',
        '[ ] 35 hours of project management training or an active CAPM certification',
        '',
        '1 of 3 met',
        'https://www.pmi.org/certifications/project-management-pmp',
      ]);
    });

    it('is copied, or shown to copy by hand where the clipboard is blocked', async () => {
      const element = await checklist();
      const { clipboard } = navigator;
      const copied: string[] = [];
      const fake = (writeText: (text: string) => Promise<void>) =>
        Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      fake(async (text) => void copied.push(text));
      button(element, 'Copy').click();
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(copied).to.deep.equal([element.toText()]);
      expect(status(element)).to.contain('Copied.');
      fake(() => Promise.reject(new Error('blocked')));
      button(element, 'Copy').click();
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal(element.toText());
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    });
  });

  describe('printing', () => {
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const withView = (change: (view: Window) => void) =>
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          const view = real.get!.call(this) as Window;
          change(view);
          return view;
        },
      });
    afterEach(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real));

    /** The page that the printer gets. */
    async function printedBy(element: Element): Promise<Document> {
      const printed = new Promise<Document>((done) => withView((view) => (view.print = () => done(view.document))));
      button(element, 'Print').click();
      return printed;
    }

    it('prints the checklist alone, with its ticks and its sources open', async () => {
      const element = await checklist();
      await tick(element, '10 hours');
      const page = await printedBy(element);
      expect(textOf(page.querySelector('h2'))).to.equal('Do you meet the PMI-PMOCP™ prerequisites?');
      expect([...page.querySelectorAll<HTMLInputElement>('input')].map((box) => box.checked)).to.deep.equal([
        false,
        false,
        false,
        true,
      ]);
      expect(page.querySelector('details')!.open).to.be.true;
      expect(page.defaultView!.getComputedStyle(page.querySelector('section')!).containerType).to.equal('inline-size');
    });

    it('brings what the page has put into slots, and nothing of the page behind the widget', async () => {
      const element = await place<PmoChecklistElement>(
        `<pmo-checklist><h3 slot="heading">Our heading</h3><p slot="intro">Our <b>intro</b></p>
          <p slot="actions">Our action</p><p slot="footer">Our footer</p><p slot="fallback">Fallback</p>
          <p>Rest of the page</p></pmo-checklist>`,
      );
      const page = await printedBy(element);
      const text = textOf(page.body);
      for (const words of ['Our heading', 'Our intro', 'Our action', 'Our footer']) expect(text).to.contain(words);
      for (const words of ['Do you meet', 'Fallback', 'Rest of the page']) expect(text).not.to.contain(words);
      expect(page.querySelector('h3')!.offsetHeight).to.be.above(0);
    });

    it('has the font and the tokens of the page', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `@media all { @font-face { font-family: Brand; src: url("data:font/woff2;base64,d09GMg==") } }
          .brand { font: italic 700 20px Brand, serif; --pmo-space: 7px; --pmo-heading-font-family: monospace }`,
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        const around = await place('<div class="brand"><pmo-checklist></pmo-checklist></div>');
        const element = around.querySelector('pmo-checklist')!;
        await element.updateComplete;
        const page = await printedBy(element);
        const style = (selector: string) => page.defaultView!.getComputedStyle(page.querySelector(selector)!);
        expect(style('section').fontFamily).to.equal('Brand, serif');
        expect(style('section').fontSize).to.equal('20px');
        expect(style('section').fontStyle).to.equal('italic');
        expect(style('h2').fontFamily).to.equal('monospace');
        expect(style('section').getPropertyValue('--_space').trim()).to.equal('7px');
        expect([...page.fonts].map(({ family }) => family.replaceAll('"', ''))).to.include('Brand');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });

    it('prints whatever of the document and of a slotted form is hidden by content', async () => {
      const names = ['styleSheets', 'adoptedStyleSheets', 'baseURI', 'images', 'fonts'];
      const fields = ['childNodes', 'append', 'nodeType', 'name'].map((name) => `<input type="hidden" name="${name}">`);
      const around = await place(
        `<div>${names.map((name) => `<img name="${name}">`).join('')}<pmo-checklist>
          <form slot="intro">${fields.join('')}Our intro</form>
        </pmo-checklist></div>`,
      );
      const element = around.querySelector('pmo-checklist')!;
      await element.updateComplete;
      const page = await printedBy(element);
      expect(textOf(page.querySelector('form')!)).to.contain('Our intro');
    });

    it('does nothing where the browser cannot print', async () => {
      const element = await checklist();
      withView((view) => Object.defineProperty(view, 'print', { value: undefined, configurable: true }));
      const errors: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const gone = new Promise<void>((done) =>
        new MutationObserver((records) => {
          if (records.some(({ removedNodes: [node] }) => node instanceof HTMLIFrameElement)) done();
        }).observe(element.shadowRoot!, { childList: true }),
      );
      button(element, 'Print').click();
      await gone;
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(errors).to.be.empty;
    });
  });

  describe('[persist]', () => {
    const stored = (name = 'default') => JSON.parse(localStorage.getItem(`pmo-widgets:${name}`) ?? 'null') as unknown;

    it('stores nothing unless the page asks for it', async () => {
      for (const attributes of ['', 'persist="false"']) {
        await tick(await checklist(attributes), '10 hours');
        expect(localStorage).to.have.length(0);
      }
    });

    it('survives a reload with route and ticks, without pmo-complete', async () => {
      const first = await checklist('certification="pmp" persist');
      await tick(first, 'Bachelor’s degree or higher');
      for (const label of ['mapped to EQF level 6', '36 months of leading', '35 hours']) await tick(first, label);
      expect(stored()).to.deep.equal({
        v: 1,
        pmp: {
          route: 'bachelor',
          checked: ['pmp/bachelor', 'pmp/experience-bachelor', 'pmp/training'].flatMap(everyId),
        },
      });
      first.remove();
      const second = document.createElement('pmo-checklist');
      const seen = record(second, 'pmo-complete', 'change', 'pmo-change');
      second.setAttribute('certification', 'pmp');
      second.setAttribute('persist', '');
      document.body.append(second);
      await second.updateComplete;
      await second.updateComplete;
      expect(second.assessment.status).to.equal('met');
      expect(second.matches(':state(complete)')).to.be.true;
      expect(seen).to.be.empty;
      second.remove();
    });

    it('keeps checklists of one name in step, on the page and between tabs', async () => {
      const page = await place(
        `<div><pmo-checklist persist="shared"></pmo-checklist><pmo-checklist persist="shared"></pmo-checklist></div>`,
      );
      const [first, second] = page.querySelectorAll('pmo-checklist');
      await second!.updateComplete;
      await tick(first!, '10 hours');
      await second!.updateComplete;
      expect(second!.checked).to.deep.equal(['pmi-pmocp/training']);
      localStorage.setItem('pmo-widgets:shared', '{"v":1,"pmi-pmocp":{"checked":["pmi-pmocp/secondary"]}}');
      dispatchEvent(new StorageEvent('storage', { key: 'pmo-widgets:shared' }));
      await first!.updateComplete;
      expect(first!.checked).to.deep.equal(['pmi-pmocp/secondary']);
    });

    it('tells the learner, who can have the ticks forgotten', async () => {
      const element = await checklist('persist="forget-me"');
      await tick(element, '10 hours');
      expect(parts(element, 'note').map(textOf).join()).to.contain('kept on this device only');
      button(element, 'Forget').click();
      await element.updateComplete;
      expect(stored('forget-me')).to.equal(null);
      expect(element.checked).to.deep.equal(['pmi-pmocp/training']);
      await tick(element, 'School-leaving');
      expect(stored('forget-me')).to.equal(null);
    });

    it('forgets for every checklist of that name on the page', async () => {
      const page = await place(
        `<div><pmo-checklist persist="both"></pmo-checklist><pmo-checklist persist="both"></pmo-checklist></div>`,
      );
      const [first, second] = page.querySelectorAll('pmo-checklist');
      await second!.updateComplete;
      await tick(first!, '10 hours');
      button(first!, 'Forget').click();
      await first!.updateComplete;
      await tick(second!, 'School-leaving');
      expect(stored('both')).to.equal(null);
    });

    for (const broken of [
      '',
      'no JSON',
      'null',
      '[]',
      '{"v":"1"}',
      '{"v":1,"pmi-pmocp":{"checked":"x"}}',
      '{"v":1,"pmi-pmocp":7}',
    ])
      it(`starts empty where something else was stored: ${broken}`, async () => {
        localStorage.setItem('pmo-widgets:default', broken);
        const element = await checklist('persist');
        expect(element.checked).to.be.empty;
        await tick(element, '10 hours');
        expect(stored()).to.deep.include({ v: 1 });
      });

    it('works in memory where storage throws', async () => {
      const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
        configurable: true,
      });
      try {
        const element = await checklist('persist="blocked"');
        await tick(element, '10 hours');
        expect(element.checked).to.deep.equal(['pmi-pmocp/training']);
        expect(parts(element, 'note').map(textOf).join()).not.to.contain('this device');
      } finally {
        Object.defineProperty(globalThis, 'localStorage', storage);
      }
    });
  });
});
