import { spawn } from 'node:child_process';
import { Failure } from './command.ts';
import { memoryIsMeasured, peakOfTree } from './memory.ts';

/** What one run of a command took. */
export interface Timing {
  /** From start to end, by the clock on the wall. */
  seconds: number;
  /** Peak memory of the largest process, in bytes; left out where the system does not tell. */
  peak?: number;
}

const POLL_MS = 20;
const LINES_OF_FAILURE = 40;

/** Runs a command to its end; throws a `Failure` with its last lines where it fails. */
export async function timed(
  command: string,
  args: string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<Timing> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  let peak = 0;
  const { pid } = child;
  const poll =
    pid !== undefined && memoryIsMeasured()
      ? setInterval(() => (peak = Math.max(peak, peakOfTree(pid))), POLL_MS)
      : undefined;
  let end = start;
  child.once('exit', () => (end = performance.now()));
  try {
    const status = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        resolve(signal === null ? `exit status ${String(code)}` : `signal ${signal}`);
      });
    });
    if (status !== 'exit status 0') {
      const lines = output.trimEnd().split('\n').slice(-LINES_OF_FAILURE).join('\n');
      throw new Failure(`${[command, ...args].join(' ')}\nended with ${status}:\n${lines}`);
    }
  } finally {
    clearInterval(poll);
  }
  return { seconds: (end - start) / 1000, ...(peak > 0 ? { peak } : {}) };
}
