// The words of a PDF that Chromium or Firefox has printed, page by page: enough of the format for that, and no more.
import zlib from 'node:zlib';

/** @param {Uint8Array} pdf */
export const pdfText = (pdf) => pdfPages(pdf).join('\n');

/** The same, a text for each sheet. */
export function pdfPages(pdf) {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fontsByName = (resources) =>
    new Map(
      [...resources.matchAll(/\/([Ff][\w-]+) (\d+) 0 R/g)].map(([, name, id]) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
        return [name, map && fontOf(streamOf(objects.get(map)))];
      }),
    );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const resources = /\/Resources (\d+) 0 R/.exec(body)?.[1];
      const contents = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)[1]));
      return wordsOf(contents, fontsByName(resources ? objects.get(resources) : body));
    });
}

/** By their numbers. Firefox keeps most in streams of many objects. */
function objectsOf(raw) {
  const objects = new Map();
  for (const [, id, body] of raw.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([^]*?)\bendobj/g)) objects.set(id, body);
  for (const body of objects.values()) {
    const [, first] = /\/Type \/ObjStm[^]*?\/First (\d+)/.exec(body) ?? [];
    if (!first) continue;
    const text = streamOf(body);
    const places = text.slice(0, first).trim().split(/\s+/);
    for (let i = 0; i < places.length; i += 2)
      objects.set(places[i], text.slice(+first + +places[i + 1], places[i + 3] && +first + +places[i + 3]));
  }
  return objects;
}

function streamOf(body) {
  const start = /stream\r?\n/.exec(body);
  const bytes = Buffer.from(body.slice(start.index + start[0].length, body.lastIndexOf('endstream')), 'latin1');
  return (/FlateDecode/.test(body) ? zlib.inflateSync(bytes) : bytes).toString('latin1');
}

/** Which letters a font's glyphs stand for, and how many hexadecimal digits a glyph has. */
function fontOf(cmap) {
  const map = new Map();
  const letters = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph, hex] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(parseInt(glyph, 16), letters(hex));
  for (const [, lines] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first, last, hex] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let i = 0; i <= parseInt(last, 16) - parseInt(first, 16); i++)
        map.set(parseInt(first, 16) + i, String.fromCodePoint(letters(hex).codePointAt(0) + i));
  return { map, digits: /begincodespacerange\s*<(\w+)>/.exec(cmap)?.[1].length ?? 4 };
}

const NO_FONT = { map: new Map(), digits: 4 };
const ESCAPED = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in round brackets as hexadecimal digits. */
const hexOf = (literal) =>
  Buffer.from(
    literal
      .replace(/\\\r?\n/g, '')
      .replace(/\\([0-7]{1,3}|.)/g, (_, code) =>
        /\d/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPED[code] ?? code),
      ),
    'latin1',
  ).toString('hex');

/** What the operators for text show; a new line of text for each new place. */
function wordsOf(content, fonts) {
  let font = NO_FONT;
  let text = '';
  const show = (hex) => {
    for (let i = 0; i < hex.length; i += font.digits)
      text += font.map.get(parseInt(hex.substr(i, font.digits), 16)) ?? '';
  };
  const operators =
    /\/([Ff][\w-]+) [\d.]+ Tf|(\bT[mdD*]\b)|(\[(?:\((?:\\[^]|[^\\)])*\)|[^\]])*\]\s*TJ|(?:<\w*>|\((?:\\[^]|[^\\)])*\))\s*Tj)/g;
  for (const [, name, place, shown] of content.matchAll(operators)) {
    if (name) font = fonts.get(name) ?? font;
    else if (place) text += '\n';
    else for (const [, hex, literal] of shown.matchAll(/<(\w*)>|\(((?:\\[^]|[^\\)])*)\)/g)) show(hex ?? hexOf(literal));
  }
  return text;
}
