// Whose value it is: what each cell is told to belong to, on every sheet of paper, and in what somebody copies.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findFirefox } from '../../tools/browser/find.mjs';
import { pdfPages } from '../support/pdf-text.mjs';
import { shown, site } from '../support/site.mjs';
import { widgets } from '../support/widgets.mjs';

const open = widgets();

const COLUMNS = ['pmp', 'pmi-pmocp pmp', 'pmo pmp capm', 'pmo pmp capm p3o-practitioner'];
const WIDTHS = [280, 320, 400, 480, 575, 576, 577, 640, 720, 800, 895, 896, 900, 1000, 1200];
const WAYS = ['', 'differences-only', 'highlight="pmp"', 'dir="rtl"'];
const CELLS = ['cell', 'gridcell', 'columnheader', 'rowheader'];

/** The rows of the table as assistive technology gets them: role and part names of each cell. */
async function rowsOf(page) {
  const cdp = await page.createCDPSession();
  const parts = partsBelow((await cdp.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** What is there for assistive technology: children, and those of what is not. */
  const below = ({ childIds = [] }) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((node) => (node.ignored || ['generic', 'none'].includes(node.role?.value) ? below(node) : [node]));
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'row')
    .map((row) => below(row).map((node) => ({ role: node.role.value, part: parts.get(node.backendDOMNodeId) ?? '' })));
}

/** The part names of all nodes, by the number that a tree for assistive technology has for them. */
function partsBelow({ backendNodeId, attributes = [], children = [], shadowRoots = [] }, found = new Map()) {
  const at = attributes.indexOf('part');
  if (at >= 0) found.set(backendNodeId, attributes[at + 1]);
  for (const node of [...children, ...shadowRoots]) partsBelow(node, found);
  return found;
}

for (const certifications of COLUMNS)
  for (const way of WAYS)
    test(`${certifications} ${way}: each cell stands under the head of its own column, at any width`, async () => {
      const ids = certifications.split(' ');
      const around = (html) => (way.startsWith('dir') ? `<div ${way}>${html}</div>` : html);
      const state = { tag: 'pmo-comparison', attributes: `certifications="${certifications}" ${way}` };
      const page = await open(state, { around });
      for (const width of WIDTHS) {
        await page.setViewport({ width: width + 16, height: 800 });
        await page.evaluate('look.rendered()');
        const [head, ...rows] = await rowsOf(page);
        assert.ok(rows.length > 2, `${width} px: the table has rows`);
        for (const row of [head, ...rows]) {
          assert.ok(
            row.every(({ role }) => CELLS.includes(role)),
            `${width} px: only cells in a row`,
          );
          assert.equal(row.length, ids.length + 1, `${width} px: ${JSON.stringify(row)}`);
          for (const [i, id] of ids.entries())
            assert.ok(row[i + 1].part.split(' ').includes(id), `${width} px: ${JSON.stringify(row)}`);
        }
        assert.deepEqual(
          head.map(({ role }) => role),
          ['cell', ...ids.map(() => 'columnheader')],
        );
        for (const row of rows) assert.equal(row[0].role, 'rowheader');
      }
      await page.close();
    });

const firefox = findFirefox();
const NAMES = { pmo: 'PMO certification', pmp: 'PMP', capm: 'CAPM', 'p3o-practitioner': 'P3O Practitioner' };
/** Letters only: a PDF breaks lines and joins letters as it likes. */
const letters = (text) => text.normalize('NFKC').replace(/\s+/g, '');

const ENGINES = {
  Chromium: {},
  Firefox: { chromium: { browser: 'firefox', executablePath: firefox, timeout: 120_000 } },
};

for (const [engine, options] of Object.entries(ENGINES)) {
  const skip = engine === 'Firefox' && !firefox && 'Firefox is not on this machine';
  describe(`columns in ${engine}`, { skip }, () => {
    const pages = site(options);
    const place = async (certifications, more = '') => {
      const { page } = await pages.open(
        `<script type="module" src="/pmo-widgets.js"></script>
        <pmo-comparison certifications="${certifications}" ${more}></pmo-comparison><textarea></textarea>`,
      );
      await shown(page);
      return page;
    };

    for (const certifications of COLUMNS.slice(2).concat('pmo pmp')) {
      let page;
      for (const [paper, format] of Object.entries({
        'a large sheet': { width: '297mm', height: '210mm' },
        A4: { format: 'A4' },
        'a small sheet': { width: '105mm', height: '170mm' },
      }))
        test(`on ${paper}, ${certifications} say on every sheet whose each value is`, async () => {
          page ??= await place(certifications, 'highlight="pmp"');
          const criteria = await page.$eval('pmo-comparison', (el) =>
            [...el.shadowRoot.querySelectorAll('[part=criterion]')].map((node) => node.textContent.trim()),
          );
          const names = certifications.split(' ').map((id) => letters(NAMES[id]));
          const sheets = pdfPages(await page.pdf(format)).map(letters);
          assert.ok(sheets.length > 2);
          let rows = 0;
          for (const sheet of sheets) {
            const times = (words) => sheet.split(letters(words)).length - 1;
            const here = criteria.filter((words) => times(words + names[0])).length;
            // What is set off is painted, and so written, after the rest of the sheet.
            for (const name of names) assert.ok(times(name) >= here, `${name} for each of ${here} rows in ${sheet}`);
            rows += here;
          }
          assert.equal(rows, criteria.length, 'each row is on one sheet, and its values have names there');
        });
    }

    test('all that is selected and copied has the names of its columns', async () => {
      const page = await place('pmo pmp capm', 'criteria="exam"');
      for (const keys of ['a', 'c']) {
        await page.keyboard.down('Control');
        await page.keyboard.press(keys);
        await page.keyboard.up('Control');
      }
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const copied = await page.$eval('textarea', ({ value }) => value);
      const head = copied.slice(0, copied.indexOf('Exam\n')).split('\n').slice(-8).join(' ');
      for (const name of ['PMO certification', 'PMP®', 'CAPM®']) assert.ok(head.includes(name), `${name} in: ${head}`);
      await page.close();
    });
  });
}
