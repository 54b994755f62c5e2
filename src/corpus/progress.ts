/** Shows on a terminal how many of the changed files are prepared. */
export function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const end = done === all ? '\n' : '';
  process.stderr.write(`\rReading the content: ${String(done)} of ${String(all)}${end}`);
}
