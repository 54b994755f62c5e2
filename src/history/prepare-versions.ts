import { LONGEST_TEXT } from '../corpus/bounds.ts';
import type { InThreads } from '../corpus/in-threads.ts';
import { doPacked, type PackedWork } from '../corpus/packed-work.ts';
import type { PrepareContext } from '../corpus/prepare.ts';
import { PREPARING } from '../corpus/prepare-files.ts';
import { decode, EncodingError } from '../corpus/text.ts';
import { readBlobs } from './blobs.ts';
import type { GitText, KnownBlob } from './prepare-versions-worker.ts';
import type { Unreadable } from './record.ts';

const VERSIONS: PackedWork<GitText, PrepareContext, [id: string, known: KnownBlob]> = {
  module: () => new URL('./prepare-versions-worker.ts', import.meta.url),
  load: async () => (await import('./prepare-versions-worker.ts')).prepareAll,
  ...PREPARING,
};

/**
 * Reads texts from the repository of `content` and prepares them as those of today are. Their
 * records go to the cache in `folder`; `take` is told where each lies.
 */
export async function prepareVersions(
  content: string,
  ids: readonly string[],
  { context, folder }: { context: PrepareContext; folder: string },
  take: (id: string, known: KnownBlob) => void,
  inThreads: InThreads,
): Promise<void> {
  const jobs: GitText[] = [];
  await readBlobs(content, ids, (id, bytes) => jobs.push({ id, text: textOf(bytes) }));
  const takeAll = (done: [id: string, known: KnownBlob][]) => {
    for (const [id, known] of done) take(id, known);
  };
  await doPacked(VERSIONS, { jobs, given: context, folder }, takeAll, inThreads);
}

/** A text of git, or why it cannot be read. */
export function textOf(bytes: Buffer | undefined): string | { why: Unreadable } {
  if (!bytes) return { why: 'missing' };
  if (bytes.length > LONGEST_TEXT) return { why: 'size' };
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof EncodingError) return { why: 'encoding' };
    throw error;
  }
}
