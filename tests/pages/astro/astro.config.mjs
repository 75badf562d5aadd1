import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(path.resolve(import.meta.dirname, '../../../package.json'));

export default {
  output: 'static',
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      {
        // `pmo-widgets` is what this package exports, as if it were installed.
        name: 'own-package',
        enforce: 'pre',
        resolveId: (id) => (/^pmo-widgets(\/|$)/.test(id) ? resolve(id) : undefined),
      },
    ],
  },
};
