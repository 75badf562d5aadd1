// A page that somebody saves as a file: browsers keep the shadow roots, and lose the style sheets that scripts gave them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { renderStatic, tags } from '../../dist/static.js';
import { shown, site } from '../support/site.mjs';

const here = site();
const LIVE = `<script type="module" src="/pmo-widgets.js"></script>${tags.map((tag) => `<${tag} certification="pmp"></${tag}>`).join('')}`;
const unstyled = await Promise.all(
  tags.map((tag) => renderStatic(tag, { certification: 'pmp' }, { mode: 'shadow', styles: 'none' })),
);

/** What is drawn in a page and in all shadow roots: how large it is, and where it is filled with black. */
const drawings = (page) =>
  page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    return all(document)
      .filter((node) => node.localName === 'svg')
      .map((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        const shapes = [...svg.querySelectorAll('path, rect, circle, line')];
        // A filled shape is black only where it is as small as a letter.
        const boxes = shapes.filter((shape) => {
          const box = shape.getBBox();
          return getComputedStyle(shape).fill === 'rgb(0, 0, 0)' && box.width * box.height > 150;
        });
        return { kind: svg.getAttribute('class'), small: width <= 300 && height <= 30, boxes: boxes.length };
      });
  });

/** Every kind of drawing is there, small, and no black box. */
function holdsNoBlackBox(found) {
  assert.deepEqual(
    [...new Set(found.map(({ kind }) => kind))].toSorted((a, b) => a.localeCompare(b)),
    ['bar', 'dot', 'icon', 'time'],
  );
  assert.deepEqual(
    found.filter(({ small, boxes }) => !small || boxes),
    [],
  );
}

test('static HTML whose styles are gone shows small drawings and no black boxes', async () => {
  const { page } = await here.open(unstyled.join(''));
  holdsNoBlackBox(await drawings(page));
  await page.close();
});

test('an element that has lost its style sheets shows small drawings and no black boxes', async () => {
  const { page } = await here.open(LIVE);
  await shown(page, tags.length);
  await page.evaluate(() => {
    const strip = (root) => {
      root.adoptedStyleSheets = [];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) strip(shadowRoot);
    };
    strip(document);
  });
  holdsNoBlackBox(await drawings(page));
  await page.close();
});

test('a page saved as one file (MHTML) shows small drawings and no black boxes', async () => {
  const { page } = await here.open(LIVE);
  await shown(page, tags.length);
  const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-saved-'));
  const file = path.join(dir, 'page.mhtml');
  fs.writeFileSync(file, data);
  const { page: saved } = await here.open('');
  await saved.goto(`file://${file}`);
  const found = await drawings(saved);
  await saved.close();
  fs.rmSync(dir, { recursive: true });
  holdsNoBlackBox(found);
});
