import type { Draft, Problem } from '../draft.ts';

/** Characters of a claim that listings, feeds and cards show without cutting it. */
const LONGEST = 75;

/** A claim is the statement alone, without any verdict word, and short. */
export function* claims({ files, publication }: Draft): Generator<Problem> {
  const labels = publication.verdicts.flatMap(({ label }) => Object.values(label));
  const anyLabel = wordsPattern(labels);
  for (const file of files.checks.values()) {
    const text = file.prepared.data?.claim.text;
    if (text === undefined) continue;
    const at = { key: ['claim', 'text'] };
    // The longest, so that "mostly true" is not reported as "true".
    const label = anyLabel.test(text)
      ? labels.filter((words) => hasWords(text, words)).toSorted((a, b) => b.length - a.length)[0]
      : undefined;
    if (label !== undefined) {
      yield {
        file,
        at,
        rule: 'check-claim-verdict',
        reason: `Unexpected verdict \`${label}\` inside the claim, expected the statement as it was made`,
        mend: 'Put the verdict into `verdict` and the reason into `explanation`',
      };
    }
    const length = [...text].length;
    if (length > LONGEST) {
      yield {
        file,
        at,
        severity: 'warning',
        rule: 'check-claim-length',
        reason: `Unexpected claim of ${String(length)} characters, expected at most ${String(LONGEST)}`,
        mend: 'Reduce it to the one statement that the check is about',
      };
    }
  }
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
