import { setFlagsFromString } from 'node:v8';

/**
 * What a heap may take: room for what is soon forgotten, 8 MB twice; for what stays, 32 MB, and then
 * half as much again as was needed when V8 looked last. Left to itself V8 lets what is forgotten pile
 * up to four times of what is needed, in every thread, and is no faster for it. What buffers take counts
 * like all else: left to itself V8 looks through a whole heap after each 64 MB of them, however large
 * the heap.
 */
const BOUNDS = [
  '--max-semi-space-size=8',
  '--initial-old-space-size=32',
  '--heap-growing-percent=50',
  '--external-memory-accounted-in-global-limit',
];

/**
 * Bounds the heaps of threads that start from now on, not of what must stay in them: no thread runs out of
 * memory that would not without. In the thread that is running only the last two count.
 */
export function boundHeaps(): void {
  for (const bound of BOUNDS) setFlagsFromString(bound);
}
