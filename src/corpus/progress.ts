/** Tells how much of some work is done. */
export type OnProgress = (done: number, all: number) => void;

/** Shows on a terminal how many files of the content are read. */
export const showProgress = progressOf('Reading the content');

/** Shows on a terminal how far some work is, under its name. */
export function progressOf(name: string): OnProgress {
  return (done, all) => {
    if (!process.stderr.isTTY) return;
    const end = done === all ? '\n' : '';
    process.stderr.write(`\r${name}: ${String(done)} of ${String(all)}${end}`);
  };
}
