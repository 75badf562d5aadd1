import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { frames } from '../support/page.js';
import type { StaticElement } from './static-element.js';

type View = Window & typeof globalThis & { StaticElement: typeof StaticElement };

/** Static HTML as somebody may have pasted it. Ours ends with a slot. */
const OLD = '<p>Old</p> <label><input type="checkbox" data-leaf="a">Box</label>';
const OURS = `${OLD}<slot></slot>`;

/**
 * A page in a frame, of which only the beginning has come, with static HTML in it. `arrive()` is the moment in which the script
 * comes, `end()` that in which the rest of the page does.
 */
function open(root = OURS, style = '') {
  const frame = document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame, { width: '600', height: '400' });
  const inner = frame.contentDocument!;
  inner.open();
  inner.write(`<!doctype html><html lang="en"><style>${style}</style><body><static-element></static-element>`);
  const element = inner.querySelector<StaticElement>('static-element')!;
  element.attachShadow({ mode: 'open' }).innerHTML = root;
  const view = frame.contentWindow as View;
  return {
    view,
    inner,
    element,
    state: () => element.takeover.state,
    shows: () => element.shadowRoot!.querySelector('p')!.textContent,
    input: () => element.shadowRoot!.querySelector('input')!,
    end: () => inner.close(),
    arrive: async (members: Partial<StaticElement> = {}): Promise<void> => {
      const script = inner.createElement('script');
      script.type = 'module';
      const { href } = new URL('./static-element.ts', import.meta.url);
      script.textContent = `import { StaticElement } from ${JSON.stringify(href)};
        window.StaticElement = StaticElement; dispatchEvent(new Event('arrived'));`;
      const arrived = new Promise((done) => view.addEventListener('arrived', done, { once: true }));
      inner.head.append(script);
      await arrived;
      const Base = view.StaticElement;
      view.customElements.define(
        'static-element',
        class extends Base {
          constructor() {
            super();
            Object.assign(this, members);
          }
        },
      );
      await frames();
    },
  };
}

/** A page that is complete. */
function complete(root?: string, style?: string) {
  const page = open(root, style);
  page.end();
  return page;
}

/** Below all that is near to what the visitor sees. */
const FAR = 'static-element { display: block; margin-block: 9000px }';

/** Waits for what must come, as long as it takes: the runner's limit ends it. */
async function comes(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frames(1);
}

function select({ view, element }: ReturnType<typeof open>): void {
  const text = element.shadowRoot!.querySelector('p')!.firstChild!;
  view.getSelection()!.setBaseAndExtent(text, 0, text, 2);
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('static HTML waits', () => {
  it('as long as it is not parsed to its end', async () => {
    const { arrive, end, state, shows } = open(OLD);
    await arrive();
    expect([state(), shows()]).to.deep.equal(['waiting', 'Old']);
    end();
    await comes(() => state() === 'taken');
    expect(shows()).to.equal('New');
  });

  it('no longer where it ends as ours does, although the page still comes', async () => {
    const { arrive, inner, state } = open(OURS);
    await arrive();
    await comes(() => state() === 'taken');
    expect(inner.readyState).to.equal('loading');
  });

  it('for a language or content that is on its way', async () => {
    const { arrive, element, state, shows } = complete();
    await arrive({ isReady: false });
    element.requestUpdate();
    await frames();
    expect([state(), shows()]).to.deep.equal(['waiting', 'Old']);
    element.isReady = true;
    element.requestUpdate();
    await comes(() => state() === 'taken');
  });

  it('as long as nobody is near', async () => {
    const { arrive, state, shows, view } = complete(OURS, FAR);
    await arrive();
    expect([state(), shows()]).to.deep.equal(['waiting', 'Old']);
    view.scrollTo(0, 9000);
    await comes(() => state() === 'taken');
    expect(shows()).to.equal('New');
  });
});

describe('static HTML that nobody is near is taken over', () => {
  it('where the element is a part of a guide', async () => {
    const { arrive, state } = complete(OURS, FAR);
    await arrive({ isPart: true });
    await comes(() => state() === 'taken');
  });

  it('where the learner ticked something before', async () => {
    const { arrive, input, state } = complete(OURS, FAR);
    input().checked = true;
    await arrive();
    await comes(() => state() === 'taken');
  });

  it('where somebody ticks something from afar', async () => {
    const { arrive, input, state } = complete(OURS, FAR);
    await arrive();
    expect(state()).to.equal('waiting');
    input().click();
    await comes(() => state() === 'taken');
  });

  it('where the page gives the element something new', async () => {
    const { arrive, element, state } = complete(OURS, FAR);
    await arrive();
    expect(state()).to.equal('waiting');
    element.requestUpdate();
    await comes(() => state() === 'taken');
  });
});

describe('static HTML is wanted', () => {
  it('as long as something in it is pressed', async () => {
    const { arrive, input, state, shows } = complete();
    input().focus();
    await sendKeys({ down: ' ' });
    await arrive();
    await comes(() => state() === 'wanted');
    expect(shows()).to.equal('Old');
    await sendKeys({ up: ' ' });
    await comes(() => state() === 'taken');
  });

  it('as long as something in it is selected', async () => {
    const page = complete();
    const { arrive, view, state, shows } = page;
    select(page);
    await arrive();
    await comes(() => state() === 'wanted');
    await frames();
    expect([state(), shows()]).to.deep.equal(['wanted', 'Old']);
    view.getSelection()!.removeAllRanges();
    await comes(() => state() === 'taken');
  });

  it('no longer where something beside it is selected', async () => {
    const { arrive, inner, state, view } = complete();
    const text = inner.body.appendChild(inner.createElement('p')).appendChild(inner.createTextNode('Beside'));
    view.getSelection()!.setBaseAndExtent(text, 0, text, 2);
    await arrive();
    await comes(() => state() === 'taken');
  });
});

describe('static HTML on its way', () => {
  it('goes from waiting to wanted to free, and is taken over then', async () => {
    const page = open(OLD, FAR);
    const { arrive, element, end, state, shows, view } = page;
    await arrive({ isReady: false });
    end();
    await frames();
    element.isReady = true;
    element.requestUpdate();
    await frames();
    expect([state(), shows()]).to.deep.equal(['waiting', 'Old']);
    view.scrollTo(0, 9000);
    select(page);
    await comes(() => state() === 'wanted');
    view.getSelection()!.removeAllRanges();
    await comes(() => state() === 'taken');
    expect(element.states).to.deep.equal(['waiting', 'wanted', 'free']);
    expect(element.takeover.root).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.length(1);
  });

  it('goes on once it is back on the page, where it was taken off meanwhile', async () => {
    const { arrive, element, inner, state, view } = complete(OURS, FAR);
    await arrive();
    element.remove();
    await frames();
    expect(state()).to.equal('waiting');
    inner.body.append(element);
    view.scrollTo(0, 9000);
    await comes(() => state() === 'taken');
  });

  it('is none where there never was any', async () => {
    const { arrive, inner, view } = complete();
    await arrive();
    const element = inner.body.appendChild(inner.createElement('static-element')) as StaticElement;
    await element.updateComplete;
    expect(view.StaticElement).to.be.a('function');
    expect([element.takeover.state, element.takeover.root]).to.deep.equal(['taken', undefined]);
    expect(element.shadowRoot!.querySelector('p')!.textContent).to.equal('New');
  });
});
