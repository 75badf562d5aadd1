import { warnOnce } from '../page/warn.js';

let failures = '';

/** Loads the widgets. True once there is nothing more to do: they are there, or three attempts have failed. */
export async function loadBundle(address: string): Promise<boolean> {
  try {
    // Browsers remember that a module failed. With another fragment it is another module from the same address.
    // https://github.com/whatwg/html/issues/6768
    await import(/* @vite-ignore */ address + failures);
    return true;
  } catch (error) {
    if (!failures)
      warnOnce(
        `${address} could not be loaded (${error as Error}). Showing the fallback. Expected beside embed.js, allowed by script-src and CORS.`,
      );
    failures += '#';
    return failures.length > 2;
  }
}
