// Whether two pictures show the same. A line counts, however thin; a point does not, because browsers differ in how they
// round corners and the edges of letters.
import { difference } from './png.mjs';

/** Channels may differ by so much: less than the palest line or tint does from its surface. */
const SHADE = 12;
/** So many points in a row are a line. The blocks of the font are shorter. */
const LINE = 16;
/** Of all points, so many may differ one by one. */
const SHARE = 0.002;

/** What is different, in words; empty where nothing is. */
export function differences(before, after) {
  if (before.width !== after.width || before.height !== after.height)
    return `${before.width} × ${before.height} became ${after.width} × ${after.height}`;
  const { width, height, points } = before;
  const columns = new Uint16Array(width);
  let count = 0;
  let line = '';
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const differs = points[i] !== after.points[i] && difference(points[i], after.points[i]) > SHADE;
      row = differs ? row + 1 : 0;
      columns[x] = differs ? columns[x] + 1 : 0;
      if (differs) count++;
      if (row === LINE || columns[x] === LINE) line ||= `a line near ${x}, ${y}`;
    }
  }
  if (line) return line;
  return count > SHARE * points.length ? `${count} points` : '';
}
