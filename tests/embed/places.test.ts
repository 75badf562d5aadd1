import { expect, fixture } from '@open-wc/testing';
import { isLeftAlone } from '../../src/embed/elements.js';
import { upgrade } from '../../src/embed/links.js';
import { isNear, placeOf } from '../../src/embed/near.js';
import { insertAfter } from '../../src/embed/one-tag.js';
import { fill } from '../../src/embed/placeholders.js';

const place = (markup: string) => fixture<HTMLElement>(markup);

describe('near the screen', () => {
  for (const [top, bottom, near] of [
    [0, 0, true],
    [1999, 1999, true],
    [2000, 2000, false],
    [-999, -999, true],
    [-1000, -1000, false],
    [-5000, 5000, true],
  ] as const)
    it(`is ${near ? '' : 'not '}what reaches from ${top} to ${bottom} on a screen of 1000`, () => {
      expect(isNear({ top, bottom }, 1000)).to.equal(near);
    });

  it('is nothing on a page that has no screen', () => {
    expect(isNear({ top: 0, bottom: 0 }, 0)).to.equal(false);
  });

  it('is told by the nearest ancestor that has a box', async () => {
    const frame = await place('<main><section hidden><i></i></section><b></b></main>');
    expect(placeOf(frame.querySelector('i')!)).to.equal(frame);
    expect(placeOf(frame.querySelector('b')!).contains(frame.querySelector('b'))).to.equal(true);
  });
});

describe('a placeholder', () => {
  it('keeps the nodes of the page with their listeners, in their order, as the fallback', async () => {
    const div = await place('<div data-pmo-widget="process">Read <button>this</button> first</div>');
    const button = div.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    fill(div);
    const fallback = div.querySelector('pmo-process > [slot=fallback]')!;
    expect(fallback.textContent).to.equal('Read this first');
    expect(fallback.contains(button)).to.equal(true);
    button.click();
    expect(clicks).to.equal(1);
  });

  it('is filled once', async () => {
    const div = await place('<div data-pmo-widget="process"><a href="/">Steps</a></div>');
    fill(div);
    const once = div.outerHTML;
    fill(div);
    expect(div.outerHTML).to.equal(once);
  });

  it('is full where an author wrote the tag into it', async () => {
    const div = await place('<div data-pmo-widget="process"><pmo-process></pmo-process></div>');
    fill(div);
    expect(div.innerHTML).to.equal('<pmo-process></pmo-process>');
  });

  it('hands on children that have a slot', async () => {
    const div = await place('<div data-pmo-widget="guide"><h3 slot="heading">Ours</h3><a href="/">Text</a></div>');
    fill(div);
    expect(div.querySelector('pmo-guide')!.innerHTML).to.equal(
      '<div slot="fallback"><a href="/">Text</a></div><h3 slot="heading">Ours</h3>',
    );
  });

  it('without content gets no empty fallback', async () => {
    const div = await place('<div data-pmo-widget="guide">\n  <!-- here -->\n</div>');
    fill(div);
    expect(div.querySelector('[slot]')).to.equal(null);
  });

  it('that is a link becomes the fallback of the widget that takes its place', async () => {
    const p = await place('<p><a data-pmo-widget="guide" data-theme="dark" href="/guide">Guide</a></p>');
    fill(p.firstElementChild!);
    const link = p.querySelector('pmo-guide[theme=dark] > a[slot=fallback]');
    expect(link?.getAttribute('href')).to.equal('/guide');
  });
});

describe('a script', () => {
  it('gets its widget once, wherever it is moved', async () => {
    const div = await place('<div><script type="off" data-pmo-widget="guide"></script></div>');
    const script = div.firstElementChild!;
    insertAfter(script);
    div.append(script);
    insertAfter(script);
    expect(div.querySelectorAll('pmo-guide')).to.have.length(1);
  });

  it('has its widget already where a marked one of its kind follows', async () => {
    const div = await place(
      '<div><script type="off" data-pmo-widget="guide"></script> <pmo-guide data-pmo-embed></pmo-guide></div>',
    );
    insertAfter(div.firstElementChild!);
    expect(div.querySelectorAll('pmo-guide')).to.have.length(1);
  });

  it('does not take another widget of the page for its own', async () => {
    const div = await place('<div><script type="off" data-pmo-widget="guide"></script><pmo-guide></pmo-guide></div>');
    insertAfter(div.firstElementChild!);
    expect(div.querySelectorAll('pmo-guide')).to.have.length(2);
  });
});

describe('a link', () => {
  const BASE = 'https://host.example/pmo/';
  const link = `<a href="${BASE}guide.html">Guide</a>`;
  const upgraded = async (markup: string) => {
    const frame = await place(`<div>${markup}</div>`);
    await upgrade(
      frame.querySelector('a')!,
      ['https://other.example/', BASE],
      () => import('../../src/embed/frames.js'),
    );
    return frame;
  };

  for (const [what, markup] of [
    ['alone in a paragraph', `<p>${link}</p>`],
    ['between paragraphs', `<p>Text</p>\n${link}\n<p>Text</p>`],
    ['in a list', `<ul><li>${link}</li></ul>`],
  ] as const)
    it(`${what} is upgraded`, async () => {
      const frame = await upgraded(markup);
      expect(frame.querySelector('pmo-guide > a[slot=fallback]')!.textContent).to.equal('Guide');
    });

  it('in running text stays a link', async () => {
    const frame = await upgraded(`<p>Read our ${link}.</p>`);
    expect(frame.innerHTML).to.equal(`<p>Read our ${link}.</p>`);
  });

  it('gives its slot in a component of the page to the widget', async () => {
    const frame = await upgraded(`<x-card><a slot="body" href="${BASE}guide.html">Guide</a></x-card>`);
    expect(frame.querySelector('pmo-guide')!.slot).to.equal('body');
  });
});

describe('what the loader leaves alone', () => {
  for (const [what, markup, left] of [
    ['an element that says so', '<i class="it" data-pmo-ignore></i>', true],
    ['what is in such an element', '<b data-pmo-ignore><u><i class="it"></i></u></b>', true],
    ['what an editor has open', '<div contenteditable><p class="it">x</p></div>', true],
    ['the fallback of a widget', '<pmo-guide><a class="it" slot="fallback">x</a></pmo-guide>', true],
    ['what a widget swallowed', '<pmo-guide><p><i class="it"></i></p></pmo-guide>', false],
    ['a fallback that lost its widget', '<p><a class="it" slot="fallback">x</a></p>', false],
  ] as const)
    it(`is ${left ? '' : 'not '}${what}`, async () => {
      const frame = await place(`<div>${markup}</div>`);
      expect(isLeftAlone(frame.querySelector('.it')!)).to.equal(left);
    });
});
