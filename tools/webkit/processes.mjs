// The programs behind a WebKit session: a virtual screen, the driver, and settings for MiniBrowser, which the driver
// starts itself. Nothing of it outlives the test run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { onPath } from '../browser/find.mjs';

/** MiniBrowser's toolbar would keep the window at 447 px or more; the tests go down to 320. */
const NARROW_TOOLBAR =
  'entry, button, toolbutton, toolbar, image { min-width: 0; margin: 0; padding: 0; -gtk-icon-transform: scale(0.1); }';

export async function startDriver(program) {
  const running = [];
  const settings = fs.mkdtempSync(path.join(os.tmpdir(), 'pmo-webkit-'));
  fs.mkdirSync(path.join(settings, 'gtk-3.0'));
  fs.writeFileSync(path.join(settings, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
  const stop = () => {
    for (const child of running.toReversed()) child.kill();
    fs.rmSync(settings, { recursive: true, force: true });
  };

  try {
    const display = await virtualScreen(running);
    // where there is a real screen as well, GTK would prefer Wayland
    const onIt = display ? { DISPLAY: `:${display}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' } : {};
    const env = { ...process.env, ...onIt, XDG_CONFIG_HOME: settings, NO_AT_BRIDGE: '1' };
    const port = await freePort();
    const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    running.push(driver);
    const address = `http://127.0.0.1:${port}`;
    await answers(address, driver);
    return { address, display, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A virtual screen even where there is a real one: windows that pop up over somebody's work take the focus. */
async function virtualScreen(running) {
  const program = onPath('Xvfb');
  if (!program) return;
  // Xvfb picks a free number and writes it to the descriptor that -displayfd names
  const xvfb = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}.`)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(address, driver) {
  const limit = Date.now() + 30_000;
  for (;;) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (driver.exitCode !== null || Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
