import { version } from '../page/version.js';
import { warnOnce } from '../page/warn.js';

/** What Lit asks the document for, which content can hide: see unclobbered.ts. */
const ASKED = ['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'] as const;

/**
 * Registers an element. The first definition of a tag wins: the same version again is silent, another version or
 * another vendor's element gets one warning. Does nothing on servers, where there is no CSS and no registry or only Lit's
 * stand-in, and in browsers without `light-dark()`, whose pages keep the fallback content instead of a widget without colours.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry | undefined,
): void {
  // Where there is no such object, content can give its name to an element.
  const supports = globalThis.CSS?.supports;
  if (!registry || typeof supports !== 'function' || !supports('color', 'light-dark(red,red)')) return;
  const hidden = ASKED.find((name) => typeof document[name] !== 'function');
  if (hidden)
    return warnOnce(`An element of the page hides document.${hidden}(). Showing the fallback. Rename that element.`);
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
