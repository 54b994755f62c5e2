import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCheck } from './checks.ts';
import { otherFiles } from './others.ts';
import { pairFiles } from './pairs.ts';
import type { ContentFile } from './record.ts';
import { sizeFor } from './size.ts';

/** What was written. */
export interface Written {
  files: number;
  bytes: number;
}

/** Every content file of a publication with so many checks, in a fixed order. */
export function* publicationFiles(checks: number): Generator<ContentFile> {
  const size = sizeFor(checks);
  yield* otherFiles(size);
  for (let index = 0; index < size.comparisons; index += 1) yield* pairFiles(index, size);
  for (let index = 0; index < checks; index += 1) yield generateCheck(index, size).file;
}

/** Writes a publication with so many checks to `<folder>/content`; files that stand there stay. */
export function writePublication(folder: string, checks: number): Written {
  const made = new Set<string>();
  let bytes = 0;
  let files = 0;
  for (const { path, text } of publicationFiles(checks)) {
    const target = join(folder, 'content', path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
    files += 1;
  }
  return { files, bytes };
}
