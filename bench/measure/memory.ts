import { readFileSync, readdirSync } from 'node:fs';

/** Whether this system tells the peak memory of a process (Linux's `/proc`). */
export function memoryIsMeasured(): boolean {
  return process.platform === 'linux';
}

/**
 * The peak resident memory, in bytes, of the largest of a process and its descendants, so far. The
 * kernel keeps each peak itself (`VmHWM`), so that asking now and then misses only what a process
 * gains between the last question and its end. 0 where none of them is running any more.
 */
export function peakOfTree(pid: number): number {
  return Math.max(peakOf(pid), ...childrenOf(pid).map(peakOfTree));
}

function peakOf(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${String(pid)}/status`))?.[1];
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
