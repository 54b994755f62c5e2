import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_TEXT } from '../corpus/bounds.ts';
import { textReader } from '../corpus/cache.ts';
import { newPack, type TextPlace } from '../corpus/packs.ts';
import type { PrepareContext } from '../corpus/prepare.ts';
import { prepareFiles } from '../corpus/prepare-files.ts';
import type { Job } from '../corpus/prepare-worker.ts';
import { decode, EncodingError } from '../corpus/text.ts';
import type { VersionReferences } from '../corpus/versions.ts';
import { readBlobs } from './blobs.ts';
import {
  recordOf,
  referencesOf,
  type Unreadable,
  unreadableRecord,
  type VersionRecord,
} from './record.ts';

/** What is known of a text that git has. */
export interface KnownBlob {
  /** Digest of what a reader sees of it. */
  seen: string;
  published?: string;
  /** Whether it was a draft, which nobody could read. */
  draft?: boolean;
  references: VersionReferences;
  /** How many corrections it lists. */
  corrections: number;
  /** Where its record lies. */
  text: TextPlace;
}

/**
 * Reads texts from the repository of `content` and prepares them as those of today are. Their
 * records go to the cache in `folder`; `take` is told where each lies.
 */
export async function prepareVersions(
  content: string,
  ids: readonly string[],
  context: PrepareContext,
  folder: string,
  take: (id: string, known: KnownBlob) => void,
): Promise<void> {
  const pack = newPack(folder);
  const keep = (id: string, record: VersionRecord, seen: string, addresses: { path: string }[]) => {
    const { draft, published, corrections } = record.data;
    take(id, {
      seen,
      ...(published !== undefined && { published }),
      ...(draft === true && { draft }),
      references: referencesOf(record, addresses),
      corrections: corrections.length,
      text: pack.append(JSON.stringify(record)),
    });
  };
  const texts = new Map<string, string>();
  const scratch = mkdtempSync(join(folder, 'scratch-'));
  try {
    await readBlobs(content, ids, (id, bytes) => {
      const text = textOf(bytes);
      if (typeof text === 'string') texts.set(id, text);
      // Nobody can see what is in it, so it is a version unlike all others.
      else keep(id, unreadableRecord(text.why), id, []);
    });
    const read = textReader(scratch);
    const jobs = [...texts].map(([key, text]): Job => ({
      kind: 'checks',
      text,
      key,
      imageSizes: {},
    }));
    await prepareFiles(jobs, context, scratch, (done) => {
      for (const { key, prepared, text: place } of done) {
        const rendered = read(place);
        const html = 'html' in rendered ? rendered.html : '';
        const { record, seen } = recordOf(texts.get(key) ?? '', prepared, html);
        keep(key, record, seen, prepared.addresses);
      }
    });
  } finally {
    pack.close();
    rmSync(scratch, { recursive: true, force: true });
  }
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
