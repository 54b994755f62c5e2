import { strToU8, zipSync } from 'fflate';
import type { RecordFile } from '../../corpus/record-file.ts';

/** All files in one ZIP, with the folders in which they belong; the same files give the same bytes. */
export function archiveOf(files: readonly RecordFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [`content/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: EARLIEST });
}

/** The first day that an archive can name. */
const EARLIEST = new Date(1980, 0, 1);
