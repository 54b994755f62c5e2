import type { Kind } from './kind.ts';

/** A file to be written into a content folder. */
export interface RecordFile {
  kind: Kind;
  id: string;
  /** Path below the content folder. */
  path: string;
  text: string;
}

/** The file of a record that is no check. */
export function recordFile(kind: Exclude<Kind, 'checks'>, id: string, text: string): RecordFile {
  return { kind, id, path: `${kind}/${id}.md`, text };
}
