// A site on a local address that serves the built files from any folder, and a real browser that visits its pages.
import fs from 'node:fs';
import http from 'node:http';
import { after, before } from 'node:test';
import { tags } from 'pmo-widgets/static';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/browser/chromium.mjs';
import { pinnedChromium } from '../../tools/browser/pinned.mjs';

/** What pages load, wherever a site puts it. */
const BUILT = /(?:(?:styles|languages|words)\/)?[\w-]+\.(?:js|css)$/;
/** The demo pages, and the built files where they look for them. */
const DEMO = /^\/(?:demo|dist)\/[\w./-]+$/;
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };
const HEAD = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
const html = (body, head = '') =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`;

/**
 * The pinned Chromium is a headless build, which opens pages in a third of the time that a whole browser takes. A test that
 * needs more of a browser than a page asks for that of the machine.
 */
const optionsOf = async (isWhole) => (isWhole ? chromiumOptions() : (await pinnedChromium()).options);

/**
 * Starts both before the tests of a file and ends them after. `launch` are further options for the browser, `chromium`
 * all of them, for another one; `whole` asks for that of the machine.
 */
export function site({ launch = {}, chromium, whole = false } = {}) {
  const answers = new Map();
  let browser;
  let server;
  let count = 0;

  before(async () => {
    server = http.createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const answer = answers.get(pathname);
      if (answer) return answer(response, request);
      const file = DEMO.test(pathname) ? `.${pathname}` : `dist/${BUILT.exec(pathname)?.[0]}`;
      if (!fs.existsSync(file)) return response.writeHead(404).end();
      const headers = { 'content-type': TYPES[file.split('.').at(-1)], 'access-control-allow-origin': '*' };
      response.writeHead(200, headers).end(fs.readFileSync(file));
    });
    await new Promise((done) => server.listen(0, done));
    browser = await puppeteer.launch({ ...(chromium ?? (await optionsOf(whole))), ...launch });
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const self = {
    /** Addresses of the site under two names, which are two origins. */
    get origin() {
      return `http://localhost:${server.address().port}`;
    },
    get otherOrigin() {
      return `http://127.0.0.1:${server.address().port}`;
    },

    /** The name and version of the browser. */
    version: () => browser.version(),

    /** Decides what an address answers: text, or a function that writes the response. */
    answer(path, answer, type = 'text/html') {
      answers.set(
        path,
        typeof answer === 'function'
          ? answer
          : (response) => response.writeHead(200, { 'content-type': type }).end(answer),
      );
    },

    /**
     * Opens a page; returns it with what the console said and the paths that were asked for, with its frames (`all`) or without
     * (`own`). `raw` is a whole page, `alone` one with a window and a storage of its own, so that others may be open beside it.
     */
    async open(body, { head, raw, headers = {}, type = 'text/html', prepare, waitUntil = 'load', alone } = {}) {
      const path = `/page-${count++}`;
      self.answer(path, (response) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(raw ?? html(body, head)),
      );
      return self.visit(path, prepare, waitUntil, alone);
    },

    /** Opens an address of the site. */
    async visit(path, prepare, waitUntil = 'load', alone = false) {
      const page = await (alone ? await browser.createBrowserContext() : browser).newPage();
      const said = [];
      const asked = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (request.url().startsWith('data:')) return;
        asked.push({ path: new URL(request.url()).pathname, isOwn: request.frame() === page.mainFrame() });
      });
      await prepare?.(page);
      await page.goto(self.origin + path, { waitUntil });
      const paths = (some) => some.map((one) => one.path).filter((url) => url !== path);
      return { page, said, asked: { all: () => paths(asked), own: () => paths(asked.filter(({ isOwn }) => isOwn)) } };
    },
  };
  return self;
}

/** Waits until that many widgets of a page or frame have rendered, and no other is there. */
export const shown = (page, count = 1) =>
  page.waitForFunction(
    (expected, widgets) => {
      const all = [...document.querySelectorAll(widgets)];
      return all.length === expected && all.every((element) => element.shadowRoot?.querySelector('section'));
    },
    {},
    count,
    tags.join(),
  );

/** Waits until the loader had time for all that it may do at once: its observers, two frames, and a turn after them. */
export const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
      ),
  );
