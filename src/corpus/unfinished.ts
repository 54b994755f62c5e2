import type { Complaint } from '../model/diagnostic.ts';
import { TO_BE_JUDGED, TO_FILL_IN, UNKNOWN_DAY } from '../model/unfinished.ts';

/** The rule whose breach may be reviewed, and not be published. */
export const UNFINISHED = 'text-unfinished';

/** What is marked, and how to mend it. */
const MARKS: Readonly<Record<string, Pick<Complaint, 'reason' | 'mend'>>> = {
  [UNKNOWN_DAY]: {
    reason: `Unexpected day \`${UNKNOWN_DAY}\`, which stands for one that is not known, expected the day itself`,
    mend: 'Write the day; until then the check may be reviewed and not be published',
  },
  [TO_FILL_IN]: {
    reason: `Unexpected mark \`${TO_FILL_IN}\`, expected what is missing in its place`,
    mend: 'Fill it in, and delete the mark; until then it may be reviewed and not be published',
  },
  [TO_BE_JUDGED]: {
    reason: `Unexpected mark \`${TO_BE_JUDGED}\`, expected the words of a person in place of what a machine proposes`,
    mend: 'Write it in your own words, and delete the mark; until then it may be reviewed and not be published',
  },
};

/** In a remark of the frontmatter, what a machine proposes is for editors alone. */
const MARK = new RegExp(`${TO_FILL_IN}|(?<!# )${TO_BE_JUDGED}|\\b${UNKNOWN_DAY}\\b`, 'g');

/** Reports what is marked as not known or not judged yet, anywhere in a file. */
export function* readUnfinished(text: string): Generator<Complaint> {
  // Fast for the usual text, which has none.
  if (!Object.keys(MARKS).some((mark) => text.includes(mark))) return;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { 0: mark, index: offset } of line.matchAll(MARK)) {
      const what = MARKS[mark];
      if (!what) throw new Error(`Nothing is said of the mark ${mark}`);
      yield {
        rule: UNFINISHED,
        severity: 'warning',
        start: { line: index + 1, column: offset + 1 },
        end: { line: index + 1, column: offset + 1 + mark.length },
        ...what,
      };
    }
  }
}
