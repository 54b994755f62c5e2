import { distance } from 'fastest-levenshtein';

/** Most values that a message lists. */
const LISTED = 12;

/** The `candidates` nearest to `text` first; those as near as a slip of the pen are `near`. */
export function nearest(
  text: string,
  candidates: readonly string[],
): { all: string[]; near: string | undefined } {
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  const [first] = ranked;
  const near =
    first && first.far <= Math.max(1, Math.floor(text.length / 3)) ? first.candidate : undefined;
  return { all: ranked.map(({ candidate }) => candidate).slice(0, LISTED), near };
}

/** "expected `a`, `b` or `c`" and "did you mean `b`?", for a value that is none of `candidates`. */
export function suggestion(
  text: string,
  candidates: readonly string[],
): { expected: string[]; mend?: string } {
  const { all, near } = nearest(text, candidates);
  return { expected: all, ...(near !== undefined && { mend: `Did you mean \`${near}\`?` }) };
}
