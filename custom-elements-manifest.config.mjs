// What editors, JSX and documentation know about the elements is read from the JSDoc and types of the sources.
import fs from 'node:fs';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';

/** Files are found in the order in which the disk answers; two builds have to give the same bytes. */
const inOneOrder = {
  name: 'in-one-order',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The abstract classes are no elements: without a tag they would end up as `<undefined>` in editors. */
const onlyWithTag = {
  name: 'only-with-tag',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? []) if (!declaration.tagName) delete declaration.customElement;
  },
};

const writtenForJsx = jsxTypesPlugin({
  outdir,
  fileName: 'jsx.d.ts',
  // pmo-comparison → ./npm/elements/comparison/pmo-comparison.js; without this the types would import from src/
  componentTypePath: (_className, tag) => `./npm/elements/${tag.replace(/^pmo-/, '')}/${tag}.js`,
  // A property says what it reads as; an attribute in JSX may be all that it can be set to.
  useCemTypes: true,
  hideLogs: true,
});

/** What an attribute may be written as, by what its property reads as. */
const WRITTEN = { 'readonly string[]': 'string | readonly string[]', number: 'number | string' };

/** Types for JSX: its own view of the manifest, and the types of event details, which it uses but does not import. */
const jsxTypes = {
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest }) {
    const manifest = structuredClone(customElementsManifest);
    for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      // `lang` is an attribute of every element, and no property of ours.
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fieldName);
      for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])])
        if (type) type.text = WRITTEN[type.text] ?? type.text;
    }
    writtenForJsx.packageLinkPhase({ customElementsManifest: manifest });
    const file = `${outdir}/jsx.d.ts`;
    const imports = 'import type { Assessment, ContentIssue } from "./npm/index.js";\n';
    fs.writeFileSync(file, imports + fs.readFileSync(file, 'utf8'));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/base/**/*.ts'],
  exclude: ['src/elements/**/define.ts'],
  outdir,
  litelement: true,
  plugins: [
    inOneOrder,
    onlyWithTag,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    // Its package.json option would write the "web-types" field again, in its own formatting.
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    jsxTypes,
  ],
};
