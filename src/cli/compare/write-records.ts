import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedArticles } from '../../compare/comparison.ts';
import { shown } from '../../corpus/content-files.ts';
import type { Kind } from '../../corpus/kind.ts';
import { prepare } from '../../corpus/prepare.ts';
import { contextOf } from '../../corpus/context.ts';
import type { Publication } from '../../model/publication.ts';
import { isSlug, SLUG_RULE } from '../../model/slug.ts';
import { Refusal } from '../../model/refusal.ts';
import { choosePassages } from '../../articles/choose-passages.ts';
import { comparisonRecord, sourceRecord } from '../../articles/records.ts';
import type { SideName, Sides } from '../../articles/side.ts';

export interface RecordsToWrite {
  compared: ComparedArticles;
  sides: Sides;
  content: string;
  publication: Publication;
  ids: Record<SideName | 'comparison', string>;
  /** Ids of the outlets. */
  outlets: Record<SideName, string>;
}

interface RecordFile {
  kind: Kind;
  id: string;
  path: string;
  text: string;
}

/**
 * Writes two sources and one comparison into the content, with everything that a person has to judge
 * marked as such, and gives their paths. All or nothing; a file that is there is never overwritten.
 */
export function writeRecords(wanted: RecordsToWrite): string[] {
  refuseIds(wanted.ids);
  const files = recordFiles(wanted);
  const there = files.filter(({ path }) => existsSync(path)).map(({ path }) => shown(path));
  if (there.length > 0) {
    throw new Refusal(
      `Unexpected file ${there.join(', ')}, which is there already, expected a new id. Nothing was written.`,
    );
  }
  refuseErrors(files, wanted.publication);
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`Nothing was written: ${reason}`, { cause: error });
  }
  return written;
}

function recordFiles({
  compared,
  sides,
  content,
  publication,
  ids,
  outlets,
}: RecordsToWrite): RecordFile[] {
  const passages = {
    left: choosePassages(compared, 'left', publication.quotations),
    right: choosePassages(compared, 'right', publication.quotations),
  };
  const source = (side: SideName): RecordFile => ({
    kind: 'sources',
    id: ids[side],
    path: join(content, 'sources', `${ids[side]}.md`),
    text: sourceRecord(sides[side], side, outlets[side], passages[side]),
  });
  return [
    source('left'),
    source('right'),
    {
      kind: 'comparisons',
      id: ids.comparison,
      path: join(content, 'comparisons', `${ids.comparison}.md`),
      text: comparisonRecord(compared, sides, [ids.left, ids.right], passages),
    },
  ];
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
      .map(({ start, reason }) => `${shown(path)}:${start.line}:${start.column} ${reason}`),
  );
  if (problems.length === 0) return;
  throw new Refusal(
    ['Nothing was written, because the check would refuse it:', ...problems].join('\n'),
  );
}
