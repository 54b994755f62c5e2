import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordFile } from '../corpus/record-file.ts';
import { Refusal } from '../model/refusal.ts';

/** Writes records into a content folder. A file that is there is never overwritten; `Refusal` says so. */
export function writeFiles(content: string, files: readonly RecordFile[]): void {
  for (const { path, text } of files) {
    const file = join(content, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(
        `${file} could not be written: ${reason}. What was written before it is sound; import again to go on.`,
        { cause: error },
      );
    }
  }
}
