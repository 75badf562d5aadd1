// PNG as the browser writes it and as the repository keeps it: with a palette, which makes flat pictures small.
import zlib from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A picture as one number for each point, 0xRRGGBB. Reads 8 bits a channel or a palette, which is all that we meet. */
export function decode(png) {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const data = (name) => Buffer.concat(chunks.filter(([type]) => type === name).map(([, bytes]) => bytes));
  const header = data('IHDR');
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  const size = { 2: 3, 3: 1, 6: 4 }[kind];
  if (depth !== 8 || !size) throw new Error(`cannot read a PNG of kind ${kind} with ${depth} bits`);
  const bytes = unfilter(zlib.inflateSync(data('IDAT')), width * size, height, size);
  const palette = data('PLTE');
  const points = new Uint32Array(width * height);
  for (let i = 0; i < points.length; i++) {
    const from = kind === 3 ? palette : bytes;
    const at = kind === 3 ? bytes[i] * 3 : i * size;
    points[i] = (from[at] << 16) | (from[at + 1] << 8) | from[at + 2];
  }
  return { width, height, points };
}

function unfilter(raw, row, height, size) {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < size ? 0 : out[at - size];
      const up = y ? out[at - row] : 0;
      const corner = y && x >= size ? out[at - row - size] : 0;
      out[at] = raw[y * (row + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** With the 256 most frequent colours; any other becomes the nearest of them. */
export function encode({ width, height, points }) {
  const counts = new Map();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const colours = [...counts.keys()].toSorted((a, b) => counts.get(b) - counts.get(a) || a - b).slice(0, 256);
  const index = new Map(colours.map((colour, i) => [colour, i]));
  const nearest = (point) => {
    const distances = colours.map((colour) => difference(point, colour));
    return distances.indexOf(Math.min(...distances));
  };
  const rows = Buffer.alloc((width + 1) * height);
  points.forEach((point, i) => {
    if (!index.has(point)) index.set(point, nearest(point));
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = index.get(point);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = zlib.deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...Object.entries({ IHDR: header, PLTE: palette, IDAT: data, IEND: '' }).map(chunk),
  ]);
}

function chunk([name, data]) {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** https://www.w3.org/TR/png-3/#D-CRCAppendix; Node has one of its own from 22 on. */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The greatest difference of the three channels of two colours. */
export const difference = (a, b) =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
