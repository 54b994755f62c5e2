import { spawn } from 'node:child_process';
import { Failure } from './command.ts';
import { memoryIsMeasured, memoryOfTree, secondsOfChildren } from './memory.ts';

/** What one run of a command took; what the system does not tell is left out. */
export interface Timing {
  /** From start to end, by the clock on the wall. */
  seconds: number;
  /** Of all processors together, of the command and of all that it started. */
  cpu?: number;
  /** The most memory that the command and all that it started had at one moment, in bytes. */
  peak?: number;
}

const POLL_MS = 50;
const LINES_OF_FAILURE = 40;

/** Runs a command to its end; throws a `Failure` with its last lines where it fails. */
export async function timed(
  command: string,
  args: string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<Timing> {
  const before = secondsOfChildren();
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
      ? setInterval(() => (peak = Math.max(peak, memoryOfTree(pid))), POLL_MS)
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
  const after = secondsOfChildren();
  return {
    seconds: (end - start) / 1000,
    ...(before !== undefined && after !== undefined && { cpu: after - before }),
    ...(peak > 0 && { peak }),
  };
}
