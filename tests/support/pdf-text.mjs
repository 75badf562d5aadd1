// The words of a PDF that Chromium has printed, page by page: enough of the format for that, and no more.
import zlib from 'node:zlib';

/** @param {Uint8Array} pdf */
export function pdfText(pdf) {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map();
  for (const [, id, body] of raw.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([^]*?)\bendobj/g)) objects.set(id, body);
  const maps = new Map();
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map) maps.set(id, unicodeMap(streamOf(objects.get(map))));
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const fonts = new Map();
      const resources = /\/Resources (\d+) 0 R/.exec(body)?.[1];
      for (const [, name, id] of (resources ? objects.get(resources) : body).matchAll(/\/(F\d+) (\d+) 0 R/g))
        fonts.set(name, maps.get(id) ?? new Map());
      return wordsOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)[1])), fonts);
    })
    .join('\n');
}

function streamOf(body) {
  const start = /stream\r?\n/.exec(body);
  const bytes = Buffer.from(body.slice(start.index + start[0].length, body.lastIndexOf('endstream')), 'latin1');
  return (/FlateDecode/.test(body) ? zlib.inflateSync(bytes) : bytes).toString('latin1');
}

/** Which letters a font's glyphs stand for. */
function unicodeMap(cmap) {
  const map = new Map();
  const letters = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph, hex] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) map.set(parseInt(glyph, 16), letters(hex));
  for (const [, lines] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first, last, hex] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let i = 0; i <= parseInt(last, 16) - parseInt(first, 16); i++)
        map.set(parseInt(first, 16) + i, String.fromCodePoint(letters(hex).codePointAt(0) + i));
  return map;
}

/** What the operators for text show; a new line of text for each new place. */
function wordsOf(content, fonts) {
  let font = new Map();
  let text = '';
  const show = (hex) => {
    for (const [glyph] of hex.matchAll(/.{4}/g)) text += font.get(parseInt(glyph, 16)) ?? '';
  };
  for (const [, name, place, shown] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|(\bT[mdD*]\b)|(\[[^\]]*\]\s*TJ|<\w*>\s*Tj)/g,
  )) {
    if (name) font = fonts.get(name) ?? font;
    else if (place) text += '\n';
    else for (const [, hex] of shown.matchAll(/<(\w*)>/g)) show(hex);
  }
  return text;
}
