// The pages that `pmo-widgets host` writes, served as a static host with its headers file would.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { run } from './command.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

export const host = (...args) => run(['host', ...args]);

/** A folder that is gone after the tests of a file. */
export function folder() {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-hosted-'));
  after(() => fs.rmSync(made, { recursive: true }));
  return made;
}

/** The headers that a folder's headers file asks for. */
export const headersOf = (dir) =>
  Object.fromEntries(
    fs
      .readFileSync(path.join(dir, '_headers'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().split(/:\s+(.*)/s)),
  );

/** Writes the pages, and serves them below `/pmo/` of a site. */
export function publish(here, ...args) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-hosted-'));
  const { status, stdout, stderr } = host(dir, ...args);
  if (status) throw new Error(stderr);
  const headers = headersOf(dir);
  for (const name of stdout.trim().split('\n')) {
    const bytes = fs.readFileSync(path.join(dir, name));
    const type = TYPES[name.split('.').at(-1)] ?? 'text/plain';
    here.answer(`/pmo/${name}`, (response) => response.writeHead(200, { ...headers, 'content-type': type }).end(bytes));
  }
  fs.rmSync(dir, { recursive: true });
}

/** The frame of a page that shows this hosted page, once it has loaded. */
export async function frameOf(page, name) {
  const frame = await page.waitForFrame((one) => one.url().includes(`/pmo/${name}`));
  await frame.waitForSelector('main');
  return frame;
}

/** What a reader sees of a hosted page, also in its shadow roots. */
export const textIn = (frame) =>
  frame.evaluate(() => {
    const inside = (root) =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.querySelector('section')?.innerText ?? '', ...inside(shadowRoot)] : [],
      );
    return inside(document).join('\n');
  });

/** Waits until the widget of a hosted page has replaced the static content. */
export const live = (frame) =>
  frame.waitForFunction(() => {
    const root = document.querySelector('main > *')?.shadowRoot;
    return root?.querySelector('section') && !root.querySelector('link');
  });
