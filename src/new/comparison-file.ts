import { foldPassage } from '../compare/fold.ts';
import { type RecordFile, recordFile } from '../corpus/record-file.ts';
import { recordText } from '../corpus/record-text.ts';
import type { Relation } from '../model/comparison.ts';
import type { Passage } from '../model/source.ts';
import { TO_BE_JUDGED } from '../model/unfinished.ts';

/** A source that is there, and what stands in it. */
export interface ComparedSource {
  id: string;
  /** Who published it. */
  name: string;
  passages: readonly Pick<Passage, 'id' | 'quotations'>[];
}

/**
 * The file of a comparison of two sources that are there: passages of one id are a row, those that only
 * one source has are a row of their own. What each is about is left to be judged.
 */
export function comparisonFile(
  id: string,
  title: string | undefined,
  left: ComparedSource,
  right: ComparedSource,
): RecordFile {
  const rights = new Map(right.passages.map((passage) => [passage.id, passage]));
  const lefts = new Set(left.passages.map((passage) => passage.id));
  const rows = [
    ...left.passages.map((passage) => {
      const other = rights.get(passage.id);
      return other
        ? rowOf(relationOf(passage, other), { left: passage.id, right: other.id })
        : rowOf('dropped', { left: passage.id });
    }),
    ...right.passages
      .filter((passage) => !lefts.has(passage.id))
      .map((passage) => rowOf('added', { right: passage.id })),
  ];
  const data = {
    title: title ?? `${TO_BE_JUDGED} ${left.name} and ${right.name}`,
    sources: [left.id, right.id],
    ...(rows.length > 0 && { rows }),
  };
  return recordFile('comparisons', id, recordText('comparisons', data));
}

function rowOf(relation: Relation, sides: { left?: string; right?: string }) {
  const id = sides.left ?? sides.right ?? '';
  return { id, point: `${TO_BE_JUDGED} what is ${id} about?`, relation, ...sides };
}

function relationOf(
  one: Pick<Passage, 'quotations'>,
  other: Pick<Passage, 'quotations'>,
): Relation {
  const [left, right] = [one, other].map(({ quotations }) => foldPassage(quotations.join(' ')));
  return left !== '' && left === right ? 'same' : 'reworded';
}
