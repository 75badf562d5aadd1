// Loaded before a program: kills it in the midst of its nth step on the disk, as a power cut or an impatient server would.
import fs from 'node:fs/promises';

let left = Number(process.env.PMO_KILL_AT);

for (const name of ['mkdir', 'mkdtemp', 'open', 'writeFile', 'rename', 'rm']) {
  const step = fs[name];
  fs[name] = async (...args) => {
    if (left-- > 0) return step(...args);
    const [file, flags] = args;
    if (name === 'open' && flags) await (await step(file, flags)).write('half of it');
    if (name === 'writeFile') await step(file, 'half of it');
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => {});
  };
}
