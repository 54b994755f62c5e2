/** Whether standard output is a terminal that shows colours, and nobody has set `NO_COLOR`. */
export function hasColors(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
