import type { Problem } from '../../../corpus/draft.ts';
import { canonicalText } from '../../canonical.ts';
import type { Became, Compared } from '../compared.ts';

/** A correction that was published stands as it is, in its place; new ones come after it. */
export function* keptCorrections({ became, tree: { ref } }: Compared): Generator<Problem> {
  for (const check of became) yield* ofCheck(check, ref);
}

function* ofCheck({ before, now: file, data }: Became, ref: string): Generator<Problem> {
  const past = before.data.corrections.map(canonicalText);
  const present = data.corrections.map(canonicalText);
  if (past.every((one, index) => present[index] === one)) return;
  const lost = [...past.keys()].filter((index) => !present.includes(past[index] ?? ''));
  for (const index of lost) {
    const words = inWords(before.data.corrections[index]);
    const there = present[index];
    if (there !== undefined && !past.includes(there)) {
      yield {
        file,
        at: { key: ['corrections', index] },
        rule: 'history-correction-edited',
        reason: `Unexpected change of a published correction, expected it as it is in \`${ref}\`: ${words}`,
        mend: 'Write it as it was. What was wrong with it is a correction of its own, after it',
      };
    } else {
      yield {
        file,
        at: { key: ['corrections'], what: 'key' },
        rule: 'history-correction-removed',
        reason: `Missing correction that is published in \`${ref}\`, expected it to stay: ${words}`,
        mend: 'Put it back where it was',
      };
    }
  }
  if (lost.length > 0) return;
  const index = past.findIndex((one, at) => present[at] !== one);
  yield {
    file,
    at: { key: ['corrections', index] },
    rule: 'history-correction-order',
    reason: `Unexpected correction before one that is published in \`${ref}\`, expected those in their order, and new ones after them`,
  };
}

/** A correction as it may be written into frontmatter. */
function inWords(correction: unknown): string {
  if (typeof correction !== 'object' || correction === null)
    return `\`${JSON.stringify(correction)}\``;
  const pairs = Object.entries(correction).map(
    ([key, value]) =>
      `${key}: ${typeof value === 'string' && key !== 'note' ? value : JSON.stringify(value)}`,
  );
  return `\`- { ${pairs.join(', ')} }\``;
}
