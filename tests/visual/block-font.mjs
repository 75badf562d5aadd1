// A font in which every letter is the same block. Lines break at the same words on every machine, whatever fonts it has,
// and nothing depends on how a system draws letters. Written here table by table, because that is shorter than a binary
// file that nobody can read. https://learn.microsoft.com/typography/opentype/spec/otff
const EM = 1000;
const [ASCENT, DESCENT] = [800, 200];
const [LETTER, SPACE] = [500, 250];
/** Latin, punctuation, marks, arrows and Arabic, in which Intl writes what the pseudo language counts. */
const LETTERS = [
  [0x21, 0x7e],
  [0xa1, 0x24f],
  [0x600, 0x61b],
  [0x61d, 0x6ff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
];
const SPACES = [0x20, 0xa0, 0x2009, 0x202f];

const u16 = (...numbers) => Buffer.concat(numbers.map((n) => Buffer.from([(n >> 8) & 255, n & 255])));
const u32 = (...numbers) => Buffer.concat(numbers.map((n) => u16(Math.floor(n / 65536), n & 65535)));

/** One rectangle, from the baseline to half the size. */
const block = Buffer.concat([
  u16(1, 50, 0, LETTER - 50, 500, 3, 0), // one contour, its box, four points, no instructions
  Buffer.from([1, 1, 1, 1]),
  u16(50, LETTER - 100, 0, 100 - LETTER),
  u16(0, 0, 500, 0),
]);

function cmap() {
  const codes = LETTERS.flatMap(([first, last]) => [...Array(last - first + 1).keys()].map((i) => first + i));
  const glyphs = new Map([...codes.map((code) => [code, 1]), ...SPACES.map((code) => [code, 2])]);
  const groups = [...glyphs].toSorted(([a], [b]) => a - b).map(([code, glyph]) => u32(code, code, glyph));
  const length = 16 + 12 * groups.length;
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(12, 0), u32(length, 0, groups.length), ...groups]);
}

function names() {
  const name = Buffer.from('Blocks', 'utf16le').swap16();
  const ids = [1, 2, 4, 6];
  return Buffer.concat([
    u16(0, ids.length, 6 + 12 * ids.length),
    ...ids.map((id) => u16(3, 1, 0x409, id, name.length, 0)),
    name,
  ]);
}

const tables = {
  'OS/2': Buffer.concat([
    u16(3, LETTER, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10 + 16),
    Buffer.from('PMO '),
    u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    Buffer.alloc(8),
    u16(500, 700, 0, 0x20, 0),
  ]),
  cmap: cmap(),
  glyf: block,
  head: Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(0, EM),
    Buffer.alloc(16),
    u16(0, -DESCENT, LETTER, ASCENT, 0, 8, 2, 1, 0),
  ]),
  hhea: Buffer.concat([u32(0x10000), u16(ASCENT, -DESCENT, 0, LETTER, 0, 0, LETTER, 1, 0, 0, 0, 0, 0, 0, 0, 3)]),
  hmtx: u16(LETTER, 50, LETTER, 50, SPACE, 0),
  loca: u32(0, 0, block.length, block.length),
  maxp: Buffer.concat([u32(0x10000), u16(3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: names(),
  post: Buffer.concat([u32(0x30000), Buffer.alloc(28)]),
};

const padded = (data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data) {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}

function font() {
  const entries = Object.entries(tables).map(([tag, data]) => [tag, data.length, padded(data)]);
  let offset = 12 + 16 * entries.length;
  const directory = entries.map(([tag, length, data]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(checksum(data), offset, length)]);
    offset += data.length;
    return entry;
  });
  const range = 2 ** Math.floor(Math.log2(entries.length)) * 16;
  const header = Buffer.concat([
    u32(0x10000),
    u16(entries.length, range, Math.log2(range / 16), entries.length * 16 - range),
  ]);
  return Buffer.concat([header, ...directory, ...entries.map(([, , data]) => data)]);
}

const known = [...LETTERS, ...SPACES.map((code) => [code, code])]
  .map((range) => range.map((code) => `\\u{${code.toString(16)}}`).join('-'))
  .join('');
/** The letters of a text that are no blocks: some font of the machine would draw them. Marks without a shape are none. */
export const strangers = (text) => [...new Set(text.match(new RegExp(`[^${known}\\p{C}]`, 'gu')))].join('');

/** For the head of a page. Of all weights, so that no browser thickens the blocks. */
export const blockFont = `<style>
  @font-face { font-family: Blocks; font-weight: 1 1000; src: url(data:font/ttf;base64,${font().toString('base64')}) }
  body { font: 16px/1.5 Blocks }
</style>`;
