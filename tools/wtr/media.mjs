// A server command for tests, Chromium only:
//   executeServerCommand('media', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark', type: 'print' })
// sets any media feature, {} ends all of them. Elsewhere it answers false and the test skips itself. The stock
// emulateMedia command ignores forced-colors under Puppeteer without saying so.

// DevTools forgets an emulation only in the session that set it: one session for each page.
const sessions = new WeakMap();

async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export function media() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return;
      const { browser } = session;
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return false;
      const { type = '', ...features } = payload ?? {};
      const cdp = await devtools(browser.getPage(session.id));
      await cdp.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
