import type { ComparedArticles } from '../../compare/comparison.ts';
import { prepare } from '../../corpus/prepare.ts';
import { contextOf } from '../../corpus/context.ts';
import { type RecordFile, recordFile } from '../../corpus/record-file.ts';
import { writeNewFiles } from '../../corpus/write-new-files.ts';
import type { Publication } from '../../model/publication.ts';
import { isSlug, SLUG_RULE } from '../../model/slug.ts';
import { Refusal } from '../../model/refusal.ts';
import { choosePassages } from '../../articles/choose-passages.ts';
import { comparisonRecord, sourceRecord } from '../../articles/records.ts';
import type { SideName, Sides } from '../../articles/side.ts';

export interface RecordsToWrite {
  compared: ComparedArticles;
  sides: Sides;
  publication: Publication;
  ids: Record<SideName | 'comparison', string>;
  /** Ids of the outlets. */
  outlets: Record<SideName, string>;
}

/**
 * Writes two sources and one comparison into the content, with everything that a person has to judge
 * marked as such, and gives their paths. All or nothing; a file that is there is never overwritten.
 */
export function writeRecords(wanted: RecordsToWrite & { content: string }): string[] {
  return writeNewFiles(wanted.content, comparedFiles(wanted)).paths;
}

/** The files of two sources and one comparison. Throws a `Refusal` where the check would refuse them. */
export function comparedFiles(wanted: RecordsToWrite): RecordFile[] {
  refuseIds(wanted.ids);
  const files = recordFiles(wanted);
  refuseErrors(files, wanted.publication);
  return files;
}

function recordFiles({ compared, sides, publication, ids, outlets }: RecordsToWrite): RecordFile[] {
  const passages = {
    left: choosePassages(compared, 'left', publication.quotations),
    right: choosePassages(compared, 'right', publication.quotations),
  };
  const source = (side: SideName): RecordFile =>
    recordFile(
      'sources',
      ids[side],
      sourceRecord(sides[side], side, outlets[side], passages[side]),
    );
  const comparison = comparisonRecord(compared, sides, [ids.left, ids.right], passages);
  return [source('left'), source('right'), recordFile('comparisons', ids.comparison, comparison)];
}

function refuseIds(ids: RecordsToWrite['ids']): void {
  for (const id of Object.values(ids)) {
    if (isSlug(id)) continue;
    throw new Refusal(`Unexpected id \`${id}\`, expected ${SLUG_RULE}`);
  }
  if (ids.left === ids.right) {
    throw new Refusal(`Unexpected id \`${ids.left}\` of both sources, expected two ids`);
  }
}

/** A record that would not pass the check is a fault of ours, or of characters that nobody sees. */
function refuseErrors(files: readonly RecordFile[], publication: Publication): void {
  const context = contextOf(publication);
  const problems = files.flatMap(({ kind, text, path }) =>
    prepare(kind, text, {}, context)
      .prepared.complaints.filter(({ severity }) => severity === 'error')
      .map(({ start, reason }) => `${path}:${start.line}:${start.column} ${reason}`),
  );
  if (problems.length === 0) return;
  throw new Refusal(
    ['Nothing was written, because the check would refuse it:', ...problems].join('\n'),
  );
}
