import type { Publication } from '../../model/publication.ts';
import type { Draft, Problem } from '../draft.ts';

/** Characters of a claim that listings, feeds and cards show without cutting it. */
const LONGEST = 75;

/** A claim is the statement alone, without any verdict word, and short. */
export function* claims({ files, publication }: Draft): Generator<Problem> {
  const verdictIn = verdictFinder(publication);
  for (const file of files.checks.values()) {
    const text = file.prepared.data?.claim.text;
    if (text === undefined) continue;
    for (const problem of claimProblems(text, verdictIn)) {
      yield { file, at: { key: ['claim', 'text'] }, ...problem };
    }
  }
}

/** What is wrong with the text of a claim; `verdictIn` is that of its publication. */
export function* claimProblems(
  text: string,
  verdictIn: ReturnType<typeof verdictFinder>,
): Generator<Omit<Problem, 'file' | 'at'>> {
  const label = verdictIn(text);
  if (label !== undefined) {
    yield {
      rule: 'check-claim-verdict',
      reason: `Unexpected verdict \`${label}\` inside the claim, expected the statement as it was made`,
      mend: 'Put the verdict into `verdict` and the reason into `explanation`',
    };
  }
  const length = text.length > LONGEST ? [...text].length : 0;
  if (length > LONGEST) {
    yield {
      severity: 'warning',
      rule: 'check-claim-length',
      reason: `Unexpected claim of ${String(length)} characters, expected at most ${String(LONGEST)}`,
      mend: 'Reduce it to the one statement that the check is about',
    };
  }
}

/**
 * Finds the verdict of the scale whose label stands in a text, in any language; the longest, so that
 * "mostly true" is not found as "true".
 */
export function verdictFinder({
  verdicts,
}: Pick<Publication, 'verdicts'>): (text: string) => string | undefined {
  const labels = verdicts
    .flatMap(({ label }) => Object.values(label))
    .toSorted((a, b) => b.length - a.length);
  const anyLabel = wordsPattern(labels);
  return (text) =>
    anyLabel.test(text) ? labels.find((words) => hasWords(text, words)) : undefined;
}

/** Whether a text has some words of their own, in whatever case. */
export function hasWords(text: string, words: string): boolean {
  return wordsPattern([words]).test(text);
}

/** Finds any of several phrases where they are words of their own, in whatever case. */
function wordsPattern(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((words) =>
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
