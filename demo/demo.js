/**
 * What the demo pages share. It shows the markup of each live example as text, so that the two cannot drift apart, and
 * writes events and console warnings where a visitor can see them. The widgets need none of it.
 */

const LINE = 60;
const EVENTS = ['change', 'pmo-change', 'pmo-complete', 'pmo-select', 'pmo-view'];

const create = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/** The source of an element, one level of indentation per depth, attributes one per line where they are many. */
function sourceOf(element, indent = '') {
  const tag = element.localName;
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' && name !== 'heading' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const short = `<${[tag, ...attributes].join(' ')}>`;
  const open =
    attributes.length > 1 && indent.length + short.length > LINE
      ? `<${tag}${attributes.map((attribute) => `\n${indent}  ${attribute}`).join('')}\n${indent}>`
      : short;
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  if (hasText) return `${indent}${open}${element.innerHTML.trim().replace(/\s+/g, ' ')}</${tag}>`;
  const children = [...element.children].map((child) => `\n${sourceOf(child, `${indent}  `)}`);
  return `${indent}${open}${children.join('')}${children.length ? `\n${indent}` : ''}</${tag}>`;
}

/** Style rules come back from the browser with colours as `rgb()`. */
const withHexColours = (css) =>
  css.replace(/rgb\((\d+), (\d+), (\d+)\)/g, (_, ...channels) =>
    ['#', ...channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0'))].join(''),
  );

/** The declarations that the page's own style sheet has for a selector. */
function rulesOf(selector) {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.selectorText?.startsWith(selector))
    .map(({ cssText, selectorText }) => {
      const block = cssText.slice(cssText.indexOf('{') + 1, cssText.lastIndexOf('}'));
      const declarations = withHexColours(block).split(';');
      const lines = declarations.map((line) => line.trim().replace(/^(--[\w-]+):\s*/, '$1: ')).filter(Boolean);
      return `${selectorText} {\n${lines.map((line) => `  ${line};\n`).join('')}}`;
    })
    .join('\n');
}

/** A block of code with a button that copies it. */
function codeBlock(text) {
  const block = create('div', { className: 'code' }, create('pre', {}, create('code', { textContent: text })));
  if (!navigator.clipboard) return block;
  const button = create('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  const said = create('span', { className: 'unseen', role: 'status' });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).then(
      () => (said.textContent = button.textContent = 'Copied'),
      () => (said.textContent = button.textContent = 'Blocked'),
    );
    setTimeout(() => {
      button.textContent = 'Copy';
      said.textContent = '';
    }, 2000);
  });
  block.append(button, said);
  return block;
}

/** `data-source="#id"`: the element's code goes here; with `data-rules`, the style rules that belong to it as well. */
for (const target of document.querySelectorAll('[data-source], [data-rules]')) {
  const { source, rules } = target.dataset;
  const parts = [];
  if (rules) parts.push(rulesOf(rules));
  if (source) parts.push([...document.querySelectorAll(source)].map((element) => sourceOf(element)).join('\n'));
  const code = codeBlock(parts.join('\n\n'));
  const { summary } = target.dataset;
  target.append(summary ? create('details', {}, create('summary', { textContent: summary }), code) : code);
}

/** `data-log="#id"`: what the element tells the page, the latest line first. */
for (const log of document.querySelectorAll('[data-log]')) {
  const element = document.querySelector(log.dataset.log);
  const lines = [];
  for (const type of EVENTS) {
    element.addEventListener(type, (event) => {
      if (event.type === 'pmo-select' && log.dataset.prevent) {
        if (document.querySelector(log.dataset.prevent).checked) event.preventDefault();
      }
      const detail = event.detail ? ` ${JSON.stringify(event.detail)}` : '';
      lines.unshift(`${type}${detail}${event.defaultPrevented ? ' (cancelled)' : ''}`);
      log.textContent = lines.slice(0, 12).join('\n');
    });
  }
}

/** `data-call="reset" data-on="#id"`: a button that calls a method; what it returns goes to the next `<output>`. */
for (const button of document.querySelectorAll('[data-call]')) {
  button.addEventListener('click', () => {
    const result = document.querySelector(button.dataset.on)[button.dataset.call]();
    if (typeof result === 'string') document.querySelector(button.dataset.to).textContent = result;
  });
}

/** `data-warns="<pmo-x> attribute:"`: what the console said about it. This script runs before the widgets do. */
const warned = document.querySelectorAll('[data-warns]');
if (warned.length) {
  const { warn } = console;
  console.warn = (...message) => {
    warn.apply(console, message);
    const text = message.join(' ');
    for (const output of warned) if (text.includes(output.dataset.warns)) output.textContent += `${text}\n`;
  };
}

/** `data-schemes`: lets a visitor look at the page in the other colour scheme. */
for (const place of document.querySelectorAll('[data-schemes]')) {
  const select = create('select', { id: 'scheme' });
  for (const [value, text] of [
    ['', 'System'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]) {
    select.append(create('option', { value, textContent: text }));
  }
  select.addEventListener('change', () => (document.documentElement.dataset.scheme = select.value));
  place.append(create('label', { htmlFor: 'scheme', textContent: 'Colours' }), select);
}
