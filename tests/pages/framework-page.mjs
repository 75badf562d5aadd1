// The page that every framework shows, and how to look at it. Each app shows a comparison and two checklists in a keyed
// list, hands on `window.app.again()`, `setColumns()`, `swap()`, `setLabel()` and `window.leave()`, and writes what it hears
// down in `window.heard`. It mirrors the route of the PMP checklist back, and makes its `content` anew each time it
// renders, as apps do.
import { settled, shown } from '../support/site.mjs';

export const WIDGETS = '<script type="module" src="/pmo-widgets.js"></script>';
export const app = (address) => `<script type="module" src="${address}"></script>`;

/** Opens a page with an app; the widgets come when it has rendered. */
export async function openWithLateWidgets(here, address, prepare) {
  const opened = await here.open(`<div id="app"></div>${app(address)}`, { prepare });
  await opened.page.waitForSelector('pmo-comparison');
  await opened.page.addScriptTag({ url: '/pmo-widgets.js', type: 'module' });
  return opened;
}

/** What a learner sees in a page with that app. */
export const look = (page) =>
  page.evaluate(() => {
    const text = (node) => node.textContent.trim().replace(/\s+/g, ' ');
    const all = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
    const [comparison] = document.querySelectorAll('pmo-comparison');
    return {
      columns: all(comparison, 'th button').map(text),
      rows: all(comparison, '[part~=row]:not([part~=offers]) [part~=criterion]').length,
      level: all(comparison, '[part~=heading]')[0]?.localName,
      offers: all(comparison, '[part~=action]').map(text),
      checklists: [...document.querySelectorAll('pmo-checklist')].map(({ certification }) => certification),
      ticks: [...document.querySelectorAll('pmo-checklist')].map(({ checked }) => checked.length),
    };
  });

/** What the apps say at first. */
export const FIRST = {
  columns: ['PMP®', 'CAPM®'],
  rows: 2,
  level: 'h3',
  offers: ['Our course'],
  checklists: ['pmp', 'pmi-pmocp'],
  ticks: [0, 0],
};

/** Waits until the app has rendered what it was told, and the elements have taken up what they were given. */
export async function caughtUp(page) {
  await settled(page);
  await page.waitForFunction(() => !document.querySelector(':is(pmo-comparison, pmo-checklist):state(pending)'));
}

/** Waits until the app and its three widgets are there, and whatever content they have. */
export async function ready(page) {
  await page.waitForFunction('window.app');
  await shown(page, 3);
  await caughtUp(page);
}

/** Runs before anything else: what the app hears, and which listeners our script leaves on the window and the document. */
export function watchPage() {
  window.heard = [];
  const kept = new Map();
  window.keptByWidgets = () => [...kept.values()];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type, listener, options) => {
      if (!options?.once && new Error().stack.includes('pmo-widgets.js')) kept.set(listener, type);
      add(type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      kept.delete(listener);
      remove(type, listener, options);
    };
  }
}

/** React praises its developer tools, with every right. */
export const complaints = (said) => said.filter((line) => !line.startsWith('info: '));

/** Ticks a requirement by its id, as a learner does. */
export const tick = (page, leaf) =>
  page.evaluate((id) => {
    for (const { shadowRoot } of document.querySelectorAll('pmo-checklist'))
      shadowRoot.querySelector(`[data-leaf="${id}"], [data-route="${id}"]`)?.click();
  }, leaf);
