// Loaded before a command (`node --import`): ends its process at the n-th time that one of its threads
// writes to the disk, half of what it writes included, as if the machine had killed it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.PLUMBLINE_DIE_AT_WRITE);
const die = () => process.kill(process.pid, 'SIGKILL');

for (const name of ['writeFileSync', 'writeSync']) {
  const write = fs[name];
  fs[name] = (target, data, ...rest) => {
    if (--left !== 0) return write(target, data, ...rest);
    const half = data.subarray?.(0, data.length / 2) ?? data.slice(0, data.length / 2);
    if (name === 'writeFileSync') write(target, half, ...rest);
    else fs.fdatasyncSync(target);
    return die();
  };
}
for (const name of [
  'renameSync',
  'rmSync',
  'mkdirSync',
  'copyFileSync',
  'openSync',
  'utimesSync',
]) {
  const change = fs[name];
  fs[name] = (...words) => {
    // Node reads files by opening them here, too.
    const isReading = name === 'openSync' && (words[1] ?? 'r') === 'r';
    if (!isReading && --left === 0) die();
    return change(...words);
  };
}
syncBuiltinESMExports();
