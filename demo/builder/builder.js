// The builder: choose, see, copy. All that it knows of an element it asks the built files.
import '../../dist/pmo-widgets.js';
import { checkAddresses } from './addresses.js';
import { TOKENS, fit, fromQuery, isForAnybody, read, toQuery } from './configuration.js';
import { makeFields, routesOf } from './fields.js';
import { makeOffers } from './offers.js';
import { TABS, makeTabs, textOf, useOf } from './output.js';

const find = (selector) => document.querySelector(selector);
const form = find('#builder');
const code = find('#output code');
const said = find('#output [role=status]');
let tab = 'module';

makeFields(form);
makeOffers(form);
// A folder where the scripts lie, as this page knows it.
form.elements['script-url'].defaultValue = new URL('../dist/pmo-widgets.js', document.baseURI).href;
// What the browser keeps beside the address was entered here, before the page was left or loaded again.
const { state } = history;
const asked = typeof state === 'string' ? fromQuery(form, state) : fromQuery(form, location.search, isForAnybody);
if (TABS.includes(asked)) tab = asked;
const show = makeTabs(find('[role=tablist]'), find('#output'), (name) => {
  tab = name;
  void update();
});

form.addEventListener('input', () => void update());
form.addEventListener('reset', () => setTimeout(update));
form.addEventListener('submit', (event) => event.preventDefault());
find('[data-copy]').addEventListener('click', () => void copy());
await update();
document.documentElement.dataset.ready = '';

/** Shows what the form says: which controls apply, the preview, the snippet, and the address of all that. */
async function update() {
  fit(form);
  fitRoutes();
  checkAddresses(form);
  const configuration = read(form);
  const query = toQuery(form, tab);
  const shared = toQuery(form, tab, isForAnybody);
  history.replaceState(query, '', shared ? `?${shared}` : location.pathname);
  show(tab);
  find('[data-use]').textContent = useOf(tab, configuration);
  preview(configuration);
  // A later change may have overtaken it.
  const text = await textOf(tab, configuration);
  if (query === toQuery(form, tab)) code.textContent = text;
}

/** Not every certification has routes, and each has its own. */
function fitRoutes() {
  const { certification, route } = form.elements;
  const ids = route.disabled ? [] : routesOf(certification.value).map(([id]) => id);
  for (const option of route.options) option.disabled = Boolean(option.value) && !ids.includes(option.value);
  if (ids.length && route.selectedOptions[0].disabled) route.value = '';
  route.disabled = !ids.length;
  route.closest('[data-attribute]').hidden = !ids.length;
}

function preview({ element, attributes, tokens, content }) {
  for (const stage of document.querySelectorAll('[data-stage]')) {
    const widget = document.createElement(`pmo-${element}`);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value === true ? '' : value);
    // Three copies that keep ticks under one name would tick each other.
    widget.removeAttribute('persist');
    // What is to become a file is not there yet.
    widget.removeAttribute('content-src');
    widget.content = content;
    for (const token of TOKENS) stage.style.setProperty(token, tokens[token] ?? '');
    stage.replaceChildren(widget);
  }
}

async function copy() {
  const done = await navigator.clipboard?.writeText(code.textContent).then(
    () => true,
    () => false,
  );
  if (!done) getSelection().selectAllChildren(code);
  said.textContent = done ? 'Copied.' : 'Copying is blocked here. The text is selected: copy it by hand.';
  setTimeout(() => (said.textContent = ''), 4000);
}
