import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** How the name of a file ends that is being written, and what is left of it where a build was killed. */
export const DRAFT = '.tmp';

/**
 * Keeps bytes in a file of the cache, with a sum of them and of `version` (whose form they have) in
 * front. The file is there whole or not at all, whoever writes it at the same time.
 */
export function keepFile(file: string, content: string | Uint8Array, version = ''): void {
  const draft = `${file}.${randomUUID()}${DRAFT}`;
  try {
    const bytes = Buffer.from(content);
    writeFileSync(draft, headOf(bytes, version));
    writeFileSync(draft, bytes, { flag: 'a' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * What `keepFile` kept under the same version; nothing where the file is missing, cannot be read, is
 * of another version, or has lost or changed a single byte.
 */
export function readKept(file: string, version = ''): Buffer<ArrayBuffer> | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n') + 1;
    const content = bytes.subarray(end);
    return bytes.toString('latin1', 0, end) === headOf(content, version) ? content : undefined;
  } catch {
    return undefined;
  }
}

function headOf(content: Uint8Array, version: string): string {
  return `plumbline ${String(crc32(content, crc32(version)))}\n`;
}
