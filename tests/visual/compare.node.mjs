import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { strangers } from './block-font.mjs';
import { differences } from './compare.mjs';

const HAIRLINE = 0xdde1e7;

/** A white picture with some points changed. */
function picture(change = () => {}) {
  const white = new PNG({ width: 200, height: 100 });
  white.data.fill(255);
  change((x, y, colour) => white.data.writeUIntBE(colour, (y * 200 + x) * 4, 3));
  return white;
}

/** A picture as one number for each point. */
const pointsOf = ({ data }) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);

test('a hairline of one pixel is seen, lying or standing', () => {
  const lying = picture((set) => [...Array(150).keys()].forEach((x) => set(x, 50, HAIRLINE)));
  const standing = picture((set) => [...Array(40).keys()].forEach((y) => set(70, y, HAIRLINE)));
  assert.match(differences(picture(), lying), /a line near 15, 50/);
  assert.match(differences(picture(), standing), /a line near 70, 15/);
});

test('a hairline that moved by one pixel is seen', () => {
  const at = (y) => picture((set) => [...Array(200).keys()].forEach((x) => set(x, y, HAIRLINE)));
  assert.match(differences(at(20), at(21)), /a line/);
});

test('a pale tint of the accent colour is seen', () => {
  const tinted = picture((set) => [...Array(20).keys()].forEach((x) => set(x, 3, 0xf0f4fe)));
  assert.match(differences(picture(), tinted), /a line/);
});

test('another rounding of corners and of the edges of letters is not', () => {
  const rounded = picture((set) => [...Array(10).keys()].forEach((i) => set(i * 20, i * 10, 0x888888)));
  const shaded = picture((set) => [...Array(200).keys()].forEach((x) => set(x, 9, 0xf6f6f6)));
  assert.equal(differences(picture(), rounded), '');
  assert.equal(differences(picture(), shaded), '');
});

test('many points are too many, and another size is another picture', () => {
  const noisy = picture((set) => [...Array(100).keys()].forEach((i) => set((i * 2) % 200, i, 0)));
  assert.equal(differences(picture(), noisy), '100 points');
  assert.equal(differences(picture(), { ...picture(), width: 100, height: 200 }), '200 × 100 became 100 × 200');
});

test('a line between two surfaces counts, though its colour lies between theirs', () => {
  const surfaces = (lineAt) =>
    picture((set) => {
      for (let x = 0; x < 200; x++) for (let y = 50; y < 100; y++) set(x, y, y === lineAt ? 0xb0b0b0 : 0x606060);
    });
  assert.match(differences(surfaces(50), surfaces()), /a line/);
});

test('where pictures differ is marked', () => {
  const lying = picture((set) => [...Array(150).keys()].forEach((x) => set(x, 50, HAIRLINE)));
  const marked = new PNG({ width: 200, height: 100 });
  differences(picture(), lying, marked.data);
  const red = [...pointsOf(marked).entries()].filter(([, point]) => point === 0xff0000ff).map(([i]) => i);
  assert.deepEqual([red.length, red[0], red.at(-1)], [150, 50 * 200, 50 * 200 + 149]);
});

/** A picture that is kept, and a copy of it to change. */
function kept(name) {
  const file = fs.readFileSync(path.join(import.meta.dirname, 'pictures', `${name}.png`));
  return [PNG.sync.read(file), PNG.sync.read(file)];
}

/** The lines of one pixel in a picture: from where to where they lie between two rows that are like each other. */
function hairlinesOf(picture) {
  const { width, height } = picture;
  const points = pointsOf(picture);
  const found = [];
  for (let y = 1; y < height - 1; y++) {
    let start = 0;
    for (let x = 0; x <= width; x++) {
      const at = y * width + x;
      const continues = x < width && points[at] === points[y * width + start];
      if (continues && points[at] !== points[at - width] && points[at - width] === points[at + width]) continue;
      if (x - start >= 100) found.push({ y, start, end: x });
      start = x + 1;
    }
  }
  return found;
}

for (const name of ['comparison-four.900', 'comparison-four.dark', 'checklist-routes.360', 'benefits-pmp.dark'])
  test(`${name}: each hairline of it would be missed`, () => {
    const [before, after] = kept(name);
    const lines = hairlinesOf(before);
    assert.ok(lines.length >= 3, `${lines.length} hairlines`);
    const [expected, points] = [pointsOf(before), pointsOf(after)];
    for (const { y, start, end } of lines) {
      const row = y * before.width;
      points.copyWithin(row + start, row + start - before.width, row + end - before.width);
      assert.match(differences(before, after), /a line/, `at ${y}`);
      points.set(expected.subarray(row + start, row + end), row + start);
    }
  });

test('edges of letters that are drawn a little darker or lighter are the same picture', () => {
  const [before, after] = kept('checklist-routes.360');
  let edges = 0;
  for (let at = 4; at < before.data.length; at += 4) {
    const channels = [at, at + 1, at + 2];
    if (channels.every((i) => Math.abs(before.data[i] - before.data[i - 4]) < 60)) continue;
    edges++;
    // of each channel, towards the middle
    for (const i of channels) after.data[i] += before.data[at + 2] & 0x80 ? -8 : 8;
  }
  assert.ok(edges > 10_000, `${edges} edges`);
  assert.equal(differences(before, after), '');
});

test('a letter that the font of blocks does not have is named', () => {
  assert.equal(strangers('Über 35 Stunden – ٣٥ ساعة, أو “PMP®”\n\u200e'), '');
  assert.equal(strangers('שלום, 你'), 'שלום你');
});
