import type { FindingView, WordChange } from '../views/parts.ts';
import type { Words } from '../words/words.ts';

/** A change of words as people say it: replaced, added or left out. */
export function changeInWords({ left, right }: WordChange, words: Words): string {
  if (left === '') return words.comparison.added(isolated(right));
  if (right === '') return words.comparison.leftOut(isolated(left));
  return words.comparison.replaced(isolated(left), isolated(right));
}

/** The changes that the row's `difference`, written by a person, does not name already. */
export function changesBeyond(
  difference: string | undefined,
  changes: readonly WordChange[],
): WordChange[] {
  return changes.filter(
    ({ left, right }) => !(difference?.includes(left) && difference.includes(right)),
  );
}

/** A finding as people say it: its kind, then the words of both sides. */
export function findingInWords({ kind, left, right }: FindingView, words: Words): string {
  const { finding, none, noticed } = words.comparison;
  const [before, after] = [left, right].map((side) => (side === '' ? none : isolated(side)));
  return noticed(finding[kind], before ?? none, after ?? none);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words from right to left in isolating marks: an arrow between two such would point back. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** The findings that the row's `difference`, written by a person, does not name already. */
export function findingsBeyond(
  difference: string | undefined,
  findings: readonly FindingView[],
): FindingView[] {
  return findings.filter(
    ({ left, right }) =>
      difference === undefined || !(says(difference, left) && says(difference, right)),
  );
}

/** The changes that no finding names already, which says more of them: what they are about. */
export function changesUnnoticed(
  changes: readonly WordChange[],
  findings: readonly FindingView[],
): WordChange[] {
  return changes.filter(
    (change) =>
      !findings.some(({ left, right }) => says(left, change.left) && says(right, change.right)),
  );
}

/** Whether a text has these words in a row, whatever stands between them. */
function says(text: string, words: string): boolean {
  return spaced(text).includes(spaced(words));
}

function spaced(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `.replace(/^ +$/, '');
}
