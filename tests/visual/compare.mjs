// Whether two pictures show the same. pixelmatch tells which points differ; here a line of them counts, however thin, and
// single ones do not, because browsers differ in how they round corners and the edges of letters. Its own idea of such
// edges is not asked for: a hairline between two surfaces would be taken for one.
import pixelmatch from 'pixelmatch';

/** Colours may differ by so much, of 1 from black to white: less than the palest line or tint does from its surface. */
const SHADE = 0.04;
/** So many points in a row are a line. The blocks of the font are shorter. */
const LINE = 16;
/** Of all points, so many may differ one by one. */
const SHARE = 0.002;

/** What is different, in words; empty where nothing is. `marks`, of RGBA as both, takes the points that differ, in red. */
export function differences(before, after, marks = new Uint8Array(before.data.length)) {
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return `${width} × ${height} became ${after.width} × ${after.height}`;
  const options = { threshold: SHADE, includeAA: true, diffMask: true };
  const count = pixelmatch(before.data, after.data, marks, width, height, options);
  const line = count >= LINE && lineIn({ width, height, data: marks });
  if (line) return `a line near ${line}`;
  return count > SHARE * width * height ? `${count} points` : '';
}

/** Where so many points in a row are marked, lying or standing. */
function lineIn({ width, height, data }) {
  const columns = new Uint16Array(width);
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      const marked = data[(y * width + x) * 4 + 3] > 0;
      row = marked ? row + 1 : 0;
      columns[x] = marked ? columns[x] + 1 : 0;
      if (row === LINE || columns[x] === LINE) return `${x}, ${y}`;
    }
  }
  return undefined;
}
