import type { HeightMessage } from './frames.js';
import { isWaiting } from './hosted-options.js';

/**
 * Tells the page around this one how high it is, now and whenever that changes: pages with our loader, WordPress, and
 * AMP. Returns a function that tells it again.
 */
export function sendHeights(): () => void {
  const root = document.documentElement;
  function send() {
    // The height of what is about to be replaced would move the page around twice.
    if (isWaiting()) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    // To anybody: who frames this page can measure it by other means, and no message says more than that.
    // Ours last: WordPress makes no frame higher than 1,000 pixels, and where our loader is there, too, its word counts.
    for (const message of messagesOf(height, location.hash).reverse()) parent.postMessage(message, '*');
  }
  // Half a page has half a height. An observer first speaks when there is something to paint, so not before the styles.
  if (typeof ResizeObserver === 'function')
    document.addEventListener('readystatechange', () => new ResizeObserver(send).observe(root), { once: true });
  // The script of the page around may come later than its frames, and there is no room in our loader to ask them.
  addEventListener('load', () => {
    for (let wait = 250; wait < 60_000; wait *= 2) setTimeout(send, wait);
  });
  // WordPress tells its secret late where the page was faster than its script, and asks where it was itself too late.
  addEventListener('hashchange', send);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === 'ready') send();
  });
  return send;
}

/** The messages that say a height. Pure. */
export function messagesOf(height: number, hash: string): object[] {
  const secret = /secret=(\w+)/.exec(hash)?.[1];
  return [
    { type: 'pmo-widgets:height', height } satisfies HeightMessage,
    // https://amp.dev/documentation/components/amp-iframe#iframe-resizing
    { sentinel: 'amp', type: 'embed-size', height },
    // The protocol of WordPress's wp-embed.js, which looks for the frame that it gave this secret to.
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
