import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './compare.mjs';
import { decode, encode } from './png.mjs';

const SURFACE = 0xffffff;
const HAIRLINE = 0xdde1e7;

function picture(change = () => {}) {
  const points = new Uint32Array(200 * 100).fill(SURFACE);
  const set = (x, y, colour) => (points[y * 200 + x] = colour);
  change(set);
  return { width: 200, height: 100, points };
}

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

test('what is kept is what was seen', () => {
  const before = picture((set) => [...Array(200).keys()].forEach((x) => set(x, x % 100, (x << 16) | 0x1234)));
  assert.deepEqual(decode(encode(before)), before);
});
