// What runs in the pages themselves. Each function travels as text: it may use nothing from outside itself.

/**
 * Runs before anything else of a page. A widget counts as painted once the frame that first had all of it was painted:
 * looked for at the beginning of each frame, in shadow roots too, which Element Timing and mutation observers do not see.
 */
export function watch(waits) {
  const bench = (globalThis.bench = { shifts: 0, longest: 0 });
  const observe = (type, read) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => (bench.shifts += value));
  observe('longtask', ({ duration }) => (bench.longest = Math.max(bench.longest, duration)));

  // a message that is sent in a frame arrives after that frame was painted
  const endOfFrame = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  bench.painted = () => new Promise((done) => requestAnimationFrame(() => done(endOfFrame())));
  bench.sectionOf = (place) =>
    place.querySelector('section') ?? place.firstElementChild?.shadowRoot?.querySelector('section');
  const isThere = (place) => bench.sectionOf(place) && !(waits && place.querySelector(waits));

  const places = document.getElementsByClassName('widget');
  let found = 0;
  const note = async (what) => {
    const from = performance.now();
    bench[what] = { from, to: await endOfFrame() };
  };
  bench.ready = new Promise((done) => {
    const look = () => {
      const none = !found;
      while (found < places.length && isThere(places[found])) found++;
      if (none && found) void note('first');
      if (document.readyState === 'loading' || found < places.length) return requestAnimationFrame(look);
      void note('all').then(done);
    };
    requestAnimationFrame(look);
  });
}

/** After the load: waits until all is there and nothing more comes of it. */
export async function settle() {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  await bench.ready;
  await new Promise((done) => setTimeout(done, 200));
  await bench.painted();
  const [first] = performance.getEntriesByName('first-contentful-paint');
  // the page's first paint has an entry of its own, and a script may come before the end of its frame is noted
  const paintOf = ({ from, to }) => (first?.startTime >= from ? Math.min(first.startTime, to) : to);
  return {
    painted: paintOf(bench.all),
    // a page may have none
    firstWidget: paintOf(bench.first ?? bench.all),
    firstPaint: first?.startTime,
    shifts: bench.shifts,
    longest: bench.longest,
  };
}

/**
 * Ticks checkboxes, each at the beginning of a frame. `work` is from there until that frame is painted, `frames` how many
 * frames it took until the verdict had changed.
 */
export async function tick(times) {
  const section = bench.sectionOf(document.querySelector('[data-kind=checklist]'));
  const boxes = section.querySelectorAll('[data-leaf]');
  const said = () => section.querySelector('.verdict').textContent;
  const works = [];
  let most = 0;
  for (let i = 0; i < times; i++) {
    await bench.painted();
    const before = said();
    let start;
    requestAnimationFrame(() => {
      start = performance.now();
      // first and last are steps of their own: each tick changes the verdict
      boxes[i % 2 ? boxes.length - 1 : 0].click();
    });
    let frames = 0;
    let end;
    do {
      end = await bench.painted();
      frames++;
    } while (said() === before && frames < 60);
    works.push(end - start);
    most = Math.max(most, frames);
  }
  return { work: works.toSorted((a, b) => a - b)[times >> 1], frames: most };
}

/** Milliseconds until all widgets are painted in Spanish, its download included. */
export async function switchLanguage() {
  const start = performance.now();
  const places = [...document.querySelectorAll('.widget')];
  const ours = places.map((place) => place.firstElementChild).filter((child) => child?.localName.startsWith('pmo-'));
  if (!ours.length && !globalThis.peer?.language) return undefined;
  for (const element of ours) element.lang = 'es';
  void globalThis.peer?.language();
  const spoken = () => places.every((place) => bench.sectionOf(place).lang === 'es');
  while (!spoken() && performance.now() - start < 10_000) await new Promise((done) => requestAnimationFrame(done));
  return bench.painted().then((end) => end - start);
}

/** Shows and removes widgets, a hundred at a time. */
export async function remount(tag, count) {
  for (let left = count; left > 0; left -= 100) {
    const places = Array.from({ length: Math.min(left, 100) }, () => {
      const place = document.createElement('div');
      place.className = 'widget';
      place.dataset.kind = 'checklist';
      if (tag) place.append(document.createElement(tag));
      return place;
    });
    document.body.append(...places);
    if (!tag) places.forEach((place) => globalThis.peer.mount(place));
    await bench.painted();
    if (!tag) places.forEach((place) => globalThis.peer.unmount(place));
    for (const place of places) place.remove();
    await bench.painted();
  }
}

/** What each widget says, without white space. */
export const words = () =>
  [...document.querySelectorAll('.widget')].map((place) => bench.sectionOf(place).textContent.replace(/\s+/g, ''));
