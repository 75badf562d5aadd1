// The page of themes: puts a theme's file on the page, and one's own tokens after it, and measures what comes out.
import { contrastsIn } from './contrast.js';

const find = (selector) => document.querySelector(selector);
const form = find('#themes');
const shows = find('.shows');
const root = document.documentElement;
const own = new CSSStyleSheet();
document.adoptedStyleSheets = [own];

const isDark = matchMedia('(prefers-color-scheme: dark)');
const latest = { change: 0 };

async function update() {
  const change = ++latest.change;
  delete root.dataset.measured;
  const name = form.elements.theme.value;
  for (const about of document.querySelectorAll('[data-about]')) about.hidden = about.dataset.about !== name;
  root.dataset.bsTheme = (root.dataset.scheme || (isDark.matches ? 'dark' : 'light')) === 'dark' ? 'dark' : 'light';
  own.replaceSync(`:root { ${form.elements.own.value} }`);
  await put(name);
  await Promise.all([...shows.querySelectorAll(':defined')].map(({ updateComplete }) => updateComplete));
  // A later choice may have overtaken this one.
  if (change === latest.change) report();
}

/** The page's link leads to the file, as it would on a site. */
async function put(name) {
  const link = find('#theme');
  const file = find('#file');
  if (name === link.dataset.name) return;
  link.dataset.name = name;
  link.disabled = !name;
  file.textContent = name ? await (await fetch(`../dist/themes/${name}.css`)).text() : 'There is none.';
  if (!name || link.href.endsWith(`/${name}.css`)) return;
  const loaded = new Promise((done) => link.addEventListener('load', done, { once: true }));
  link.href = `../dist/themes/${name}.css`;
  await loaded;
}

function report() {
  const all = contrastsIn(shows);
  const weak = all.filter(({ ratio, needed }) => ratio < needed);
  const least = (kinds) => Math.min(...all.filter(({ kind }) => kinds.includes(kind)).map(({ ratio }) => ratio));
  const figures = `text from ${least(['text'])}:1, marks from ${least(['mark', 'focus'])}:1`;
  find('#verdict').textContent = weak.length ? `Too weak in places: ${figures}.` : `Strong enough: ${figures}.`;
  const lines = new Set(weak.map(({ what, kind, ratio, needed }) => `${what}, ${kind}: ${ratio}:1 of ${needed}:1`));
  find('#weak').replaceChildren(
    ...[...lines].slice(0, 12).map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
  root.dataset.measured = '';
}

form.addEventListener('input', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
isDark.addEventListener('change', () => void update());
new MutationObserver(() => void update()).observe(root, { attributeFilter: ['data-scheme'] });
await customElements.whenDefined('pmo-process');
await update();
