// The pages of all scenarios on a local address, as a good server sends them: brotli, made once.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../dist.mjs';
import { KINDS } from './content.mjs';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

/** A page with these widgets. `heights` is the room that it reserves for them, so that CLS tells of the widgets alone. */
async function pageOf({ head = '', widget, title }, kinds, heights = {}) {
  const one = Object.fromEntries(await Promise.all(KINDS.map(async (kind) => [kind, await widget(kind)])));
  const room = kinds.length <= KINDS.length ? Object.entries(heights) : [];
  const style = room.map(([kind, height]) => `[data-kind=${kind}]{min-height:${height}px}`).join('');
  const places = kinds.map((kind) => `<div class="widget" data-kind="${kind}">${one[kind]}</div>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>body{margin:1em;font-family:sans-serif}${style}</style>${head}</head><body><h1>Training for project managers</h1>\n${places}\n<p>The rest of the page</p></body></html>`;
}

/** At its best, but for pages of many megabytes, which would take minutes. */
const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 1e6 ? 5 : 11 } });

/**
 * Starts it. Addresses are /<scenario>/?kinds=a,b or ?kind=a&count=n, and beside them the scenario's files.
 */
export async function serve(scenarios, heights = {}) {
  const answers = new Map();
  const made = async (pathname, search) => {
    const [, name, ...rest] = pathname.split('/');
    const scenario = scenarios.find((each) => each.name === name);
    const file = rest.join('/');
    if (name === 'blank') return Buffer.from('<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
    if (scenario && !file) {
      const kinds = search.get('kinds')?.split(',') ?? Array(Number(search.get('count'))).fill(search.get('kind'));
      return Buffer.from(await pageOf(scenario, kinds, heights));
    }
    const source = scenario?.files?.[file];
    return source && fs.readFileSync(path.resolve(root, source));
  };
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const key = request.url;
    if (!answers.has(key)) {
      const plain = await made(pathname, searchParams);
      const type = TYPES[path.extname(pathname).slice(1)] ?? TYPES.html;
      answers.set(key, plain && { plain, type, brotli: compressed(plain) });
    }
    const answer = answers.get(key);
    if (!answer) return response.writeHead(404).end();
    const headers = { 'content-type': answer.type, 'content-encoding': 'br', 'content-length': answer.brotli.length };
    response.writeHead(200, headers).end(answer.brotli);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** What an address answers, once it was asked for. */
    sent: (address) => answers.get(address)?.plain,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
