import { inThread } from '../corpus/packed-work.ts';
import type { PackWriter, TextPlace } from '../corpus/packs.ts';
import { prepare, type PrepareContext } from '../corpus/prepare.ts';
import type { VersionReferences } from '../corpus/versions.ts';
import { recordOf, referencesOf, type Unreadable, unreadableRecord } from './record.ts';

/** A text that git has, by its id. */
export interface GitText {
  id: string;
  text: string | { why: Unreadable };
}

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

/** Prepares versions as checks of today are, and puts their records into a pack. */
export function prepareAll(
  jobs: readonly GitText[],
  context: PrepareContext,
  into: PackWriter,
): [id: string, known: KnownBlob][] {
  return jobs.map(({ id, text }) => {
    const { record, seen, addresses } =
      typeof text === 'string' ? read(text, context) : lost(id, text);
    const { draft, published, corrections } = record.data;
    const known: KnownBlob = {
      seen,
      ...(published !== undefined && { published }),
      ...(draft === true && { draft }),
      references: referencesOf(record, addresses),
      corrections: corrections.length,
      text: into.append(JSON.stringify(record)),
    };
    return [id, known];
  });
}

function read(text: string, context: PrepareContext) {
  const { prepared, rendered } = prepare('checks', text, {}, context);
  const html = 'html' in rendered ? rendered.html : '';
  return { ...recordOf(text, prepared, html), addresses: prepared.addresses };
}

/** Nobody can see what is in it, so it is a version unlike all others. */
function lost(id: string, { why }: { why: Unreadable }) {
  return { record: unreadableRecord(why), seen: id, addresses: [] };
}

export default inThread(prepareAll);
