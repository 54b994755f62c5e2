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
  const near = first && first.far <= slips(text) ? first.candidate : undefined;
  return { all: ranked.map(({ candidate }) => candidate).slice(0, LISTED), near };
}

/**
 * The one of `candidates` that `text` must mean: the same letters in other cases or with other signs
 * between the words, or one slip away, with all others farther. `undefined` where it may mean several.
 */
export function certain(text: string, candidates: readonly string[]): string | undefined {
  const letters = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');
  const sortedLetters = (word: string) => [...letters(word)].toSorted().join('');
  const same = candidates.filter((candidate) => letters(candidate) === letters(text));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      // Letters in another order are one slip.
      far:
        sortedLetters(text) === sortedLetters(candidate)
          ? 1
          : distance(letters(text), letters(candidate)),
    }))
    .toSorted((a, b) => a.far - b.far);
  const [first, second] = ranked;
  if (!first || text.length < 4 || first.far > 1) return undefined;
  return second === undefined || second.far > first.far ? first.candidate : undefined;
}

/** How far a slip of the pen goes: two letters swapped are two changes. */
function slips({ length }: string): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** "expected `a`, `b` or `c`" and "did you mean `b`?", for a value that is none of `candidates`. */
export function suggestion(
  text: string,
  candidates: readonly string[],
): { expected: string[]; mend?: string } {
  const { all, near } = nearest(text, candidates);
  return { expected: all, ...(near !== undefined && { mend: `Did you mean \`${near}\`?` }) };
}
