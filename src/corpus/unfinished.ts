import type { Complaint } from '../model/diagnostic.ts';
import { TO_FILL_IN, UNKNOWN_DAY } from '../model/unfinished.ts';

/** The rule whose breach may be reviewed, and not be published. */
export const UNFINISHED = 'text-unfinished';

const MARK = new RegExp(`${TO_FILL_IN}|\\b${UNKNOWN_DAY}\\b`, 'g');

/** Reports what is marked as not known yet, anywhere in a file. */
export function* readUnfinished(text: string): Generator<Complaint> {
  // Fast for the usual text, which has none.
  if (!text.includes(TO_FILL_IN) && !text.includes(UNKNOWN_DAY)) return;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { 0: mark, index: offset } of line.matchAll(MARK)) {
      const isDay = mark === UNKNOWN_DAY;
      yield {
        rule: UNFINISHED,
        severity: 'warning',
        start: { line: index + 1, column: offset + 1 },
        end: { line: index + 1, column: offset + 1 + mark.length },
        reason: isDay
          ? `Unexpected day \`${UNKNOWN_DAY}\`, which stands for one that is not known, expected the day itself`
          : `Unexpected mark \`${TO_FILL_IN}\`, expected what is missing in its place`,
        mend: isDay
          ? 'Write the day; until then the check may be reviewed and not be published'
          : 'Fill it in, and delete the mark; until then it may be reviewed and not be published',
      };
    }
  }
}
