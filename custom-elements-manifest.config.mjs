// What editors, JSX and documentation know about the elements is read from the JSDoc and types of the sources.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypes } from './tools/jsx-types.mjs';

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

export default {
  globs: ['src/elements/**/*.ts', 'src/element/**/*.ts', 'src/takeover/**/*.ts'],
  exclude: ['src/elements/**/define.ts'],
  outdir,
  litelement: true,
  plugins: [
    inOneOrder,
    onlyWithTag,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    // Its package.json option would write the "web-types" field again, in its own formatting.
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    jsxTypes(outdir),
  ],
};
