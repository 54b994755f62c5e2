import { hash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Cache, type Kept, openCache, saveCache } from './cache.ts';
import { type ContentFile, readText } from './content-files.ts';
import type { Draft, DraftFile } from './draft.ts';
import { imagesIn } from './image-sizes.ts';
import type { InThreads } from './in-threads.ts';
import { type FileFacts, type KnownFiles, openKnownFiles } from './known-files.ts';
import { prepareFiles } from './prepare-files.ts';
import type { PrepareContext } from './prepare.ts';
import type { Done, Job } from './prepare-worker.ts';

/** How the files of a content folder are read. */
export interface FilesOptions {
  context: PrepareContext;
  imageSizes: Draft['imageSizes'];
  /** Digest of the code that prepares them (`pipelineVersion`). */
  code: string;
  /** The cache. */
  folder: string;
  /** Hears how many of the files are read, where any has changed. */
  onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Reads files, each by itself, in their order; those that cannot be read are reported. Only what changed
 * since the last reading is prepared again, and what no file is any more is forgotten.
 */
export async function readFiles(
  files: readonly ContentFile[],
  options: FilesOptions,
  run: InThreads,
): Promise<{ files: DraftFile[]; diagnostics: Diagnostic[] }> {
  const { context, code, folder, onProgress } = options;
  const cache = openCache(folder);
  const known = openKnownFiles(folder, code);
  const looked: Looked = { keyed: [], asked: new Set(), diagnostics: [] };
  const fresh = new Map<string, Kept>();
  const take = (done: Done[]) => {
    for (const { key, ...kept } of done) fresh.set(key, kept);
    const prepared = looked.keyed.length - looked.asked.size + fresh.size;
    if (prepared < files.length) onProgress?.(prepared, files.length);
  };
  await prepareFiles(changed(files, { cache, known, looked }, options), context, folder, take, run);
  if (fresh.size > 0) onProgress?.(files.length, files.length);
  known.save();
  const kept = new Map<string, Kept>();
  for (const { key } of looked.keyed) {
    const entry = cache.known.get(key) ?? fresh.get(key);
    if (entry) kept.set(key, entry);
  }
  const saved = saveCache(cache, kept);
  return {
    files: looked.keyed.flatMap(({ file, key }): DraftFile[] => {
      const entry = saved.get(key);
      return entry ? [{ ...file, key, ...entry }] : [];
    }),
    diagnostics: looked.diagnostics,
  };
}

/** What came of looking at the files. */
interface Looked {
  keyed: { file: ContentFile; key: string }[];
  /** Keys of those that are to be prepared. */
  asked: Set<string>;
  /** Of those that cannot be read. */
  diagnostics: Diagnostic[];
}

/** Looks at files one after the other, and gives those of which the cache knows nothing. */
function* changed(
  files: readonly ContentFile[],
  { cache, known, looked }: { cache: Cache; known: KnownFiles; looked: Looked },
  { context, imageSizes, code }: FilesOptions,
): Generator<Job> {
  const version = hash('sha256', JSON.stringify([code, context]));
  for (const file of files) {
    const keyOf = ({ digest, images }: FileFacts) =>
      hash('sha256', JSON.stringify([version, file.kind, digest, imageSizes(images)]));
    const facts = known.factsOf(file.absolute);
    const before = facts && keyOf(facts);
    if (before !== undefined && cache.known.has(before)) {
      looked.keyed.push({ file, key: before });
      continue;
    }
    const read = readText(file);
    if ('reason' in read) {
      looked.diagnostics.push(read);
      continue;
    }
    const { text, digest } = read;
    const images = imagesIn(text).join(' ');
    if (!facts) known.note(file.absolute, { digest, images });
    const key = keyOf({ digest, images });
    looked.keyed.push({ file, key });
    if (cache.known.has(key) || looked.asked.has(key)) continue;
    looked.asked.add(key);
    yield { kind: file.kind, text, key, imageSizes: imageSizes(images) };
  }
}
