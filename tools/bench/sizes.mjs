// What the pages of the scenarios weigh, and how much room their widgets take.
import { sizeOf } from '../sizes.mjs';
import { serve } from './server.mjs';

/** Bytes of what each scenario did load, page and all else apart. */
export function sizesOf(results, scenarios, server) {
  for (const { name } of scenarios) {
    const [page, ...rest] = results.values(name, 'slow', 'requests')[0];
    const sizes = rest.map((address) => sizeOf(server.sent(address)));
    const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
    const size = { min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli'), page: sizeOf(server.sent(page)).brotli };
    results.add(name, 'size', 0, size);
  }
}

/** Height of each kind of widget in plain HTML, which pages with scripts keep free for them. */
export async function heightsOf(scenarios, browser) {
  const plain = scenarios.filter(({ name }) => name === 'plain');
  const server = await serve(plain);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${server.origin}/plain/?kinds=comparison,checklist,benefits`);
  const heights = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.widget')].map((place) => [place.dataset.kind, Math.ceil(place.offsetHeight)]),
    ),
  );
  await page.close();
  server.close();
  return heights;
}
