import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../measure/command.ts';
import { median } from '../measure/statistics.ts';

/** Words a side: an article, and from there on a curve. */
const ARTICLE = 1_500;
const CURVE = [1_250, 2_500, 5_000, 10_000, 20_000];

const taken = z.object({ milliseconds: z.array(z.number()), peak: z.number() });

/** How long two invented articles take, each size in a process of its own, as lines to print. */
export function* reportSpeed(): Generator<string> {
  const runs = measure(ARTICLE, 40).milliseconds.slice(10);
  yield `two articles of ${ARTICLE} words, after 10 runs to warm up: median ${median(runs).toFixed(1)} ms, slowest ${Math.max(...runs).toFixed(1)} ms`;
  yield 'words a side   first run   growth   peak memory';
  let before: number | undefined;
  for (const words of CURVE) {
    const { milliseconds, peak } = measure(words, 1);
    const [first = NaN] = milliseconds;
    // Twice the words: 2 is linear growth, 4 quadratic.
    const growth = before === undefined ? '' : (first / before).toFixed(1);
    before = first;
    yield [
      String(words).padStart(12),
      `${first.toFixed(0)} ms`.padStart(12),
      growth.padStart(9),
      (peak === 0 ? 'not measured' : `${(peak / 1e6).toFixed(0)} MB`).padStart(14),
    ].join('');
  }
}

function measure(words: number, times: number): z.output<typeof taken> {
  const script = join(import.meta.dirname, 'once.ts');
  const args = [script, String(words), String(times)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Failure(`${args.join(' ')}\nended with status ${status}:\n${stderr}`);
  return taken.parse(JSON.parse(stdout));
}
