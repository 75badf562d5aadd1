/**
 * The loader: one classic script for sites where a tag is all that can be placed. It watches the page, puts widgets where
 * scripts, placeholders and links ask for them, and loads the bundle when the first one comes near the screen.
 */
import { get } from '../page/unclobbered.js';
import { warnOnce } from '../page/warn.js';
import { MARK, ownScript } from './own-script.js';
import { type TakeUp, watch } from './watch.js';

const page = document as Document & { [MARK]?: TakeUp };

// Where the widgets would not be registered (see element/define.ts), they are not loaded either, and the fallbacks stay.
if (
  get(page, 'contentType') === 'text/html' &&
  // Where there is no such object, content can give its name to an element.
  window.CSS &&
  CSS.supports &&
  CSS.supports('color', 'light-dark(red,red)')
) {
  const script = ownScript();
  // The first copy stays; later ones hand it what stands on their own tags.
  if (script) (page[MARK] ||= watch(script.src))(script);
  else if (!page[MARK]) warnOnce('embed.js cannot tell its own address. Showing no widget.');
}
