import { readFileSync, readdirSync } from 'node:fs';

/** Whether this system tells the memory of a process (Linux's `/proc`). */
export function memoryIsMeasured(): boolean {
  return process.platform === 'linux';
}

/**
 * The resident memory, in bytes, of a process and all its descendants together at this moment. What
 * several of them share, such as the code of Node, counts for each. 0 where none is running any more.
 */
export function memoryOfTree(pid: number): number {
  return memoryOf(pid) + sum(childrenOf(pid).map(memoryOfTree));
}

function memoryOf(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${String(pid)}/status`))?.[1];
  return kibibytes === undefined ? 0 : Number(kibibytes) * 1024;
}

// Each thread has its own list of children.
function childrenOf(pid: number): number[] {
  const tasks = `/proc/${String(pid)}/task`;
  return list(tasks)
    .flatMap((task) => read(`${tasks}/${task}/children`).split(' '))
    .filter((child) => child !== '')
    .map(Number);
}

/**
 * Processor seconds of all children of this process that have ended, and of theirs; `undefined` where
 * the system does not tell. Linux counts them in hundredths (proc_pid_stat(5): `cutime`, `cstime`).
 */
export function secondsOfChildren(): number | undefined {
  // The name of the program comes before, in brackets, and may have spaces in it.
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return Number.isFinite(user + system) ? (user + system) / 100 : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

// A process may end between two questions; then it has nothing to tell.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
