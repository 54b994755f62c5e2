/** A text with gaps, in which the runs stand by which it differs from others that are alike. */
export interface Gapped {
  /** What stands before each gap, and behind the last. */
  texts: readonly string[];
  /** Which run stands in each gap. */
  runs: readonly number[];
}

/** Makes gaps of the marks in a text, of which each stands for the run of its place in `marks`. */
export function gapped(text: string, marks: readonly string[]): Gapped {
  const found = marks
    .map((mark, run) => ({ run, start: text.indexOf(mark), length: mark.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((one, other) => one.start - other.start);
  const texts: string[] = [];
  let from = 0;
  for (const { start, length } of found) {
    texts.push(text.slice(from, start));
    from = start + length;
  }
  return { texts: [...texts, text.slice(from)], runs: found.map(({ run }) => run) };
}

/** The text with these runs in its gaps. */
export function filled({ texts, runs }: Gapped, values: readonly string[]): string {
  let text = texts[0] ?? '';
  for (const [gap, run] of runs.entries()) {
    text += (values[run] ?? '') + (texts[gap + 1] ?? '');
  }
  return text;
}
