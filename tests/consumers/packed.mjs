// The package as npm would publish it, installed in an app of somebody else's, in a folder that goes with the process.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'pmo-apps-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

// What is built already is packed; `prepack` would build it again.
const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root));
export const tarball = path.join(folder, packed.filename);
/** Every file in it, as a path in the package. */
export const files = packed.files.map((file) => file.path);

/** An app with the package in it, and what that depends on. */
export function newApp() {
  const app = {
    folder: fs.mkdtempSync(path.join(folder, 'app-')),
    /** Writes a file of the app; returns where it is. */
    write(name, text) {
      const file = path.join(app.folder, name);
      fs.writeFileSync(file, text);
      return file;
    },
    /** Puts another package into it, from where that is installed here. */
    install(name, from = path.join(root, 'node_modules', name)) {
      const place = path.join(app.folder, 'node_modules', name);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.symlinkSync(from, place, 'junction');
    },
  };
  const own = path.join(app.folder, 'node_modules/pmo-widgets');
  fs.mkdirSync(own, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'], folder);
  app.write('package.json', '{ "name": "app", "private": true, "type": "module" }\n');
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) app.install(name);
  return app;
}
