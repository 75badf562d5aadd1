// One WebDriver session over plain fetch: the protocol is small, its client packages are large and bring installers.
import { startDriver } from './processes.mjs';
import { focusWindows } from './window-focus.mjs';

export async function openSession(program) {
  const driver = await startDriver(program);
  try {
    const { sessionId } = await send(`${driver.address}/session`, 'POST', { capabilities: { alwaysMatch: {} } });
    // a real screen has a window manager, which does it
    if (driver.display) await focusWindows(driver.display);
    return new Session(`${driver.address}/session/${sessionId}`, driver.stop);
  } catch (error) {
    driver.stop();
    throw error;
  }
}

class Session {
  #base;
  #stopDriver;

  constructor(base, stopDriver) {
    this.#base = base;
    this.#stopDriver = stopDriver;
  }

  get = (command) => send(`${this.#base}/${command}`, 'GET');
  post = (command, body = {}) => send(`${this.#base}/${command}`, 'POST', body);
  delete = (command) => send(`${this.#base}/${command}`, 'DELETE');

  visit = (url) => this.post('url', { url });
  execute = (script, ...args) => this.post('execute/sync', { script, args });

  /** The driver sets the size of the window; tests mean that of the page. The toolbar's share shows after a try. */
  async resize({ width, height }) {
    for (let attempt = 0; attempt < 4; attempt++) {
      const [innerWidth, innerHeight] = await this.execute('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const window = await this.get('window/rect');
      await this.post('window/rect', {
        width: window.width + width - innerWidth,
        height: window.height + height - innerHeight,
      });
    }
  }

  async close() {
    await send(this.#base, 'DELETE').catch(() => {
      // the browser is gone already
    });
    this.#stopDriver();
  }
}

async function send(url, method, body) {
  const request = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(url, request);
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
  return value;
}
