import { appendFileSync, statSync } from 'node:fs';

/** Names a file to which a build tells what its routes cost; benchmarks set it. */
export const TIMES_VARIABLE = 'PLUMBLINE_TIMES';

/** What the files of one route cost in one thread. */
export interface RouteTime {
  route: string;
  /** Files that were made, and their bytes. */
  files: number;
  bytes: number;
  /** Time for their keys and content, and for writing them. */
  milliseconds: number;
}

/** Takes down what each route costs in this thread. */
export interface Stopwatch {
  /** Adds the time since `start` (of `performance.now()`), and the file that was made, if one was. */
  add: (route: string, start: number, file?: string) => void;
  /** Tells it all, one route a line as JSON; the lines of several threads stand in one file. */
  tell: () => void;
}

/** A stopwatch that tells the file which the environment names, and else nobody. */
export function stopwatch(): Stopwatch {
  const file = process.env[TIMES_VARIABLE];
  if (file === undefined) return { add: () => undefined, tell: () => undefined };
  const times = new Map<string, RouteTime>();
  return {
    add: (route, start, made) => {
      const before = times.get(route) ?? { route, files: 0, bytes: 0, milliseconds: 0 };
      times.set(route, {
        route,
        files: before.files + (made === undefined ? 0 : 1),
        bytes: before.bytes + (made === undefined ? 0 : statSync(made).size),
        milliseconds: before.milliseconds + performance.now() - start,
      });
    },
    tell: () => {
      const lines = [...times.values()].map((time) => `${JSON.stringify(time)}\n`);
      appendFileSync(file, lines.join(''));
    },
  };
}
