// `npm run content:check` says by name what somebody forgot who added a language, a certification, an issuer or a source.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const made = [];
after(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true })));

/** What is said of a copy of the sources once something is changed in it. */
function saidAfter(change) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-content-'));
  made.push(folder);
  const tools = ['content-check', 'catalogue', 'catalogue-file', 'dist'].map((name) => `tools/${name}.mjs`);
  for (const name of ['src', 'package.json', ...tools])
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const at = (name) => path.join(folder, 'src', name);
  const edit = (name, from, to) => {
    const text = fs.readFileSync(at(name), 'utf8');
    assert.ok(text.includes(from), `${name}: ${from}`);
    fs.writeFileSync(
      at(name),
      text.replace(from, () => to),
    );
  };
  change({ at, edit });
  const { status, stderr } = spawnSync(process.execPath, ['tools/content-check.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stderr.trim().split('\n') };
}

/** A certification like IPMO-P, under another id. */
const another = ({ at, edit }) => {
  fs.copyFileSync(at('facts/ipmo-p.ts'), at('facts/ipmo-e.ts'));
  edit('facts/ipmo-e.ts', "id: 'ipmo-p'", "id: 'ipmo-e'");
  edit('facts/ipmo-e.ts', 'export const ipmoP', 'export const ipmoE');
};
const list = ({ edit }) => {
  edit(
    'facts/index.ts',
    "import { ipmoP } from './ipmo-p.js';",
    "import { ipmoP } from './ipmo-p.js';\nimport { ipmoE } from './ipmo-e.js';",
  );
  edit('facts/index.ts', '    ipmoP,\n', '    ipmoP,\n    ipmoE,\n');
};

for (const [what, change, ...lines] of [
  [
    'a fact that no sentence was written of',
    ({ edit }) => edit('facts/pmi-pmocp.ts', 'months: 36', 'months: 40'),
    /src\/catalogue\/en\.ts is not what facts and words say\. Run: npm run catalogue\./,
    /src\/catalogue\/es\.ts is not what facts and words say\./,
  ],
  [
    'a placeholder that names nothing',
    ({ edit }) => edit('words/en/index.ts', '{exam.breaks:break}', '{exam.brakes:break}'),
    /The language "en" says \{exam\.brakes:break\} at cells\.exam\.1\.0, which names no fact\./,
  ],
  [
    'a sentence that a changed fact makes false',
    ({ edit }) => edit('words/en/index.ts', 'Choose by the work', 'All are alike. Choose by the work'),
    /The language "en" says "all" at difference: /,
  ],
  [
    'a language folder that is a copy of another',
    ({ at }) => fs.cpSync(at('words/es'), at('words/fr'), { recursive: true }),
    /src\/words\/fr exports the language "es", where "fr" was expected\./,
    /src\/words\/fr says the same as src\/words\/es in \d+ of \d+ texts/,
    /src\/words\/fr is not in src\/catalogue\/package-languages\.ts/,
    /src\/words\/fr is not in src\/words\/languages\.ts/,
    /src\/words\/fr is not in "exports" of package\.json/,
  ],
  [
    'a language folder without a language',
    ({ at }) => fs.mkdirSync(at('words/de')),
    /src\/words\/de exports no language/,
  ],
  [
    'a facts file that no index lists',
    another,
    /src\/facts\/ipmo-e\.ts holds the certification "ipmo-e", which src\/facts\/index\.ts does not list\./,
  ],
  [
    'a facts file with the id of another',
    ({ at }) => fs.copyFileSync(at('facts/pmp.ts'), at('facts/pmp-two.ts')),
    /src\/facts\/pmp\.ts holds the certification "pmp", as another file does\./,
  ],
  [
    'a certification without Spanish words',
    (sources) => {
      another(sources);
      list(sources);
      const words = "  'ipmo-e': { focus: 'Leading PMOs of all kinds' },\n};\n\n/** What the cited sources say";
      sources.edit('words/en/certifications.ts', '};\n\n/** What the cited sources say', words);
      sources.edit(
        'words/en/certifications.ts',
        "  'ipmo-p': {\n    expertise",
        "  'ipmo-e': { expertise: 'X' },\n  'ipmo-p': {\n    expertise",
      );
    },
    /The language "es" has no words for certifications\.ipmo-e\.focus\./,
    /The language "es" has no words for evidence\.ipmo-e\.expertise\./,
  ],
  [
    'an issuer without its marks sentence',
    ({ edit }) =>
      edit(
        'facts/issuers.ts',
        /trademark: \{ marks: \['House.*\n/.exec(fs.readFileSync('src/facts/issuers.ts', 'utf8'))[0],
        '\n',
      ),
    /issuers\.house-of-pmo has no trademark, so that no sentence says whose marks its names are\./,
  ],
  [
    'a mark that its issuer’s sentence does not name',
    ({ edit }) => edit('facts/issuers.ts', "'PMP', ", ''),
    /certifications\.pmp carries ®, and issuers\.pmi\.trademark does not name "PMP"\./,
  ],
  [
    'a source that nobody uses',
    ({ edit }) =>
      edit(
        'facts/sources.ts',
        'export const sources = {',
        "export const sources = {\n  idle: { title: 'Idle', kind: 'other' },",
      ),
    /The source "idle" is not used\./,
  ],
  [
    'a degree that does not count as a lower one',
    ({ edit }) => edit('facts/pmp.ts', "education('accredited', ['bachelor'])", "education('accredited', [])"),
    /pmp\/accredited is more than pmp\/bachelor, and does not imply it\./,
  ],
  [
    'a certification that is renamed without a word',
    ({ edit }) => edit('facts/p3o-foundation.ts', "focus: { ...guidance, note: 'renamed' }", 'focus: guidance'),
    /certifications\.p3o-foundation is renamed, and no remark "renamed" at its focus says so\./,
  ],
  [
    'words for what is gone',
    ({ edit }) =>
      edit('words/es/index.ts', "    'capm/training':", "    'capm/training-23': 'x',\n    'capm/training':"),
    /The language "es" has words for requirements\.capm\/training-23, which nothing has\./,
  ],
])
  test(`${what} is named`, () => {
    const { status, lines: said } = saidAfter(change);
    assert.equal(status, 1);
    for (const line of lines)
      assert.ok(
        said.some((each) => line.test(each)),
        `${line} in\n${said.join('\n')}`,
      );
  });

test('nothing is said of the sources as they are', () => {
  assert.deepEqual(
    saidAfter(() => {}),
    { status: 0, lines: [''] },
  );
});
