import { version } from './version.js';
import { warnOnce } from './warn.js';

/**
 * Registers an element. The first definition of a tag wins: the same version again is silent, another version or
 * another vendor's element gets one warning. Does nothing on servers, where there is no CSS and no registry or only Lit's stand-in, and in browsers without
 * `light-dark()`, whose pages keep the fallback content instead of a widget without colours.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined,
): void {
  if (!registry || !globalThis.CSS?.supports('color', 'light-dark(red,red)')) return;
  const first = registry.get(tag) as (CustomElementConstructor & { version?: unknown }) | undefined;
  if (!first) {
    // A class can be registered once only; a second name for it needs a class of its own.
    try {
      registry.define(tag, element);
    } catch {
      registry.define(tag, class extends element {});
    }
  } else if (first.version !== version) {
    warnOnce(
      typeof first.version === 'string'
        ? `<${tag}> is defined already, by version ${first.version}; this script is version ${version}. The first one stays. Load one version only.`
        : `<${tag}> is defined already, by another script. It stays, and this widget is not shown. Define ours under another name: define('my-${tag}').`,
    );
  }
}
