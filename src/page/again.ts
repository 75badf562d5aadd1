/**
 * Imports a module that failed to load before. Bundlers know how to ask for their own files again; the CDN file, whose modules
 * stand beside it, has `page/again.cdn.ts` in place of this.
 * @param file where the module stands beside the CDN file.
 * @param failures how often it has failed.
 */
export const again = <Module>(_file: string, _failures: number, load: () => Promise<Module>): Promise<Module> => load();
