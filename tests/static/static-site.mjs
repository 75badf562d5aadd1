// What the tests of static HTML on whole pages share: a script that comes when the test says so, and what a visitor sees.
import { site } from '../support/site.mjs';

const OFFERS = { pmp: { label: 'PMP course', href: '/pmp', note: '</script><b>From March</b>' } };

/** A provider's content that needs the check, and tries to end the script element that it stands in. */
export const providerContent = { offers: OFFERS, hide: ['criterion:fee'] };

export function staticSite() {
  const base = site();
  let count = 0;

  return Object.assign(base, {
    /** Opens a page whose script is on its way; `arrive()` lets it come, and waits until all on the page is alive. */
    async openHeld(body, options = {}) {
      const path = `/held-${count++}.js`;
      let release;
      const released = new Promise((done) => (release = done));
      base.answer(path, async (response) => {
        await released;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(`import '/pmo-widgets.js';`);
      });
      const nonce = options.nonce ? ` nonce="${options.nonce}"` : '';
      const opened = await base.open(`${body}<script type="module" async src="${path}"${nonce}></script>`, {
        ...options,
        waitUntil: 'domcontentloaded',
        prepare: async (page) => {
          // So tall that all of it is on screen: a picture of more than the screen moves things.
          await page.setViewport({ width: options.width ?? 1000, height: 6000 });
          await page.evaluateOnNewDocument(watchPage);
          if (options.hurried) await page.evaluateOnNewDocument(holdTimers);
        },
      });
      await opened.page.waitForFunction(isStyled);
      const arrive = async () => {
        release();
        await opened.page.waitForFunction(isAlive);
        await twoFrames(opened.page);
      };
      return { ...opened, arrive };
    },
  });
}

export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Takes note of what moves, and of what a policy forbids. */
function watchPage() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    globalThis.violations.push(violatedDirective),
  );
}

/** Long timers wait for `hurry()`, so that no test has to. */
function holdTimers() {
  const held = [];
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (action, time, ...rest) => (time > 1000 ? held.push(action) : later(action, time, ...rest));
  globalThis.hurry = () => held.splice(0).forEach((action) => action());
}

/** Whether all style sheets of static HTML are there. */
function isStyled() {
  const links = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('link')] : [],
  );
  return links.every(({ sheet }) => sheet);
}

/** Whether each element, and each part of a guide, has taken its static HTML over. */
export function isAlive() {
  const widgetsIn = (root) => [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pmo-'));
  const alive = (element) => {
    const root = element.shadowRoot;
    return (
      element.matches(':defined') &&
      root?.adoptedStyleSheets.length > 0 &&
      root.querySelector('section') &&
      widgetsIn(root).every(alive)
    );
  };
  return widgetsIn(document).every(alive);
}

/** A picture of the page. `hidden` leaves out what static HTML does not show yet; its room stays. */
export async function picture(page, hidden = false) {
  if (hidden)
    await page.evaluate(() => {
      const hide = (root) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':is(.tools, .link, nav) { visibility: hidden }');
        root.adoptedStyleSheets.push(sheet);
        for (const { shadowRoot } of root.querySelectorAll('.part')) hide(shadowRoot);
      };
      for (const { shadowRoot } of document.querySelectorAll(':defined')) if (shadowRoot) hide(shadowRoot);
    });
  return page.screenshot();
}
