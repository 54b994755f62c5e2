import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, recordAt } from '../../corpus/kind.ts';
import type { Prepared, PrepareContext } from '../../corpus/prepare.ts';
import { prepareFiles } from '../../corpus/prepare-files.ts';
import { readBlobs } from '../blobs.ts';
import { textOf } from '../prepare-versions.ts';
import type { Unreadable } from '../record.ts';
import { type BaseRecord, baseRecord } from './base-record.ts';
import type { BaseTree } from './base-tree.ts';

/** What could be read of texts of the base, and what could not, by path below the content folder. */
export interface BaseRecords {
  records: BaseRecord[];
  unreadable: Map<string, Unreadable>;
}

/**
 * Reads texts of the base by their paths and ids, as data: nothing that stands in them is run, and
 * nothing is written but in a scratch folder below `scratch`, which is removed again.
 */
export async function readBase(
  { repository }: BaseTree,
  texts: ReadonlyMap<string, string>,
  context: PrepareContext,
  scratch: string,
): Promise<BaseRecords> {
  const byId = new Map<string, string | { why: Unreadable }>();
  await readBlobs(repository, [...new Set(texts.values())], (id, bytes) =>
    byId.set(id, textOf(bytes)),
  );
  const unreadable = new Map<string, Unreadable>();
  const found: { kind: Kind; id: string; path: string; text: string }[] = [];
  for (const [path, id] of texts) {
    const record = recordAt(path);
    const text = byId.get(id) ?? { why: 'missing' };
    if (typeof text !== 'string') unreadable.set(path, text.why);
    else if (record) found.push({ ...record, path, text });
  }
  const prepared = await prepareAll(found, context, scratch);
  const records = found.flatMap((one) => {
    const known = prepared.get(one.path);
    const record = known && baseRecord(one, known);
    if (!record) unreadable.set(one.path, 'frontmatter');
    return record ?? [];
  });
  return { records, unreadable };
}

async function prepareAll(
  found: readonly { kind: Kind; path: string; text: string }[],
  context: PrepareContext,
  scratch: string,
): Promise<Map<string, Prepared>> {
  const prepared = new Map<string, Prepared>();
  const jobs = found.map(({ kind, path, text }) => ({ kind, text, key: path, imageSizes: {} }));
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'base-'));
  try {
    await prepareFiles(jobs, context, folder, (done) => {
      for (const one of done) prepared.set(one.key, one.prepared);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return prepared;
}
