/** As many addresses a module has; who pins files may name them all: `schema.js`, `schema.js#`, `schema.js##`, `schema.js###`. */
const MOST = 3;

/**
 * In place of `page/again.ts` in the CDN file. Browsers remember that a module failed. With another fragment it is another
 * module from the same address: https://github.com/whatwg/html/issues/6768. In an app bundlers are told to leave that alone: they would
 * bring in all files of the folder.
 */
export const again = <Module>(file: string, failures: number, load: () => Promise<Module>): Promise<Module> =>
  failures
    ? (import(
        /* webpackIgnore: true */ /* @vite-ignore */ `${file}${'#'.repeat(Math.min(failures, MOST))}`
      ) as Promise<Module>)
    : load();
