// A browser launcher of @web/test-runner for WebKitGTK, the engine of Safari as far as Linux has it.
// The method names are the runner's; those from sendMouseMove on are what its commands call on a launcher of this type.
import { keyboard, mouse, moved, pressed, released } from './input.mjs';
import { openSession } from './session.mjs';

const PAGE = { width: 800, height: 600 };

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  // the driver has one session, and WebKit slows down every window but the front one
  concurrency = 1;

  #program;
  #opening;
  #active = new Set();

  constructor(program) {
    this.#program = program;
  }

  async initialize(config) {
    // The stock commands refuse to resize or to hold a key under WebDriver. The first plugin that answers wins.
    config.plugins.unshift({
      name: 'webkit-commands',
      executeCommand: ({ command, payload, session }) => {
        if (session.browser !== this) return;
        if (command === 'set-viewport') return this.#then((webkit) => webkit.resize(payload));
        if (command === 'send-keys') return this.#then((webkit) => webkit.post('actions', keyboard(payload)));
      },
    });
  }

  /** True is the answer by which the runner knows that a command was carried out. */
  async #then(action) {
    await action(await this.#session());
    return true;
  }

  #session() {
    this.#opening ??= openSession(this.#program);
    return this.#opening;
  }

  async startSession(id, url) {
    const webkit = await this.#session();
    await webkit.resize(PAGE);
    this.#active.add(id);
    await webkit.visit(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  async getBrowserUrl(id) {
    return this.#active.has(id) ? (await this.#session()).get('url') : undefined;
  }

  async stopSession(id) {
    this.#active.delete(id);
    const webkit = await this.#session();
    // keys and buttons that a test left pressed would be pressed in the next file
    await webkit.delete('actions');
    await webkit.visit('about:blank');
    return {};
  }

  async stop() {
    const webkit = await this.#opening?.catch(() => undefined);
    await webkit?.close();
  }

  startDebugSession() {
    throw new Error('WebKit cannot be debugged from here; open the page of the test in MiniBrowser.');
  }

  sendMouseMove(_id, x, y) {
    return this.#then((webkit) => webkit.post('actions', mouse(moved(x, y))));
  }

  sendMouseClick(_id, x, y, button) {
    return this.#then((webkit) => webkit.post('actions', mouse(moved(x, y), pressed(button), released(button))));
  }

  sendMouseDown(_id, button) {
    return this.#then((webkit) => webkit.post('actions', mouse(pressed(button))));
  }

  sendMouseUp(_id, button) {
    return this.#then((webkit) => webkit.post('actions', mouse(released(button))));
  }

  resetMouse() {
    return this.#then((webkit) => webkit.delete('actions'));
  }
}

/** undefined where there is no driver: this engine is not on the machine. */
export const webkitLauncher = (program) => program && new WebKitLauncher(program);
