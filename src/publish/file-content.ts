import { closeSync, openSync, writeFileSync, writevSync } from 'node:fs';

/** What a file holds: text, bytes, or bytes in parts that other files may hold, too. */
export type FileContent = string | Uint8Array | readonly Uint8Array[];

/** Content as it can be sent: text, or bytes in one. */
export function inOne(content: FileContent): string | Uint8Array {
  return isInParts(content) ? Buffer.concat(content) : content;
}

/** How many bytes content has in a file. */
export function bytesOf(content: FileContent): number {
  return isInParts(content)
    ? content.reduce((bytes, { length }) => bytes + length, 0)
    : Buffer.byteLength(content);
}

/** Characters of a part of a large text. */
const PART = 65_536;

/** A large text that is made piece by piece, in bytes: it is never there as a whole beside them. */
export function inBytes(text: Iterable<string>): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let part = '';
  for (const piece of text) {
    part += piece;
    if (part.length < PART) continue;
    parts.push(Buffer.from(part));
    part = '';
  }
  return [...parts, Buffer.from(part)];
}

/** Writes a file. Parts are not put together before: for a feed that would cost more than to write it. */
export function writeContent(file: string, content: FileContent): void {
  if (!isInParts(content)) {
    writeFileSync(file, content);
    return;
  }
  const open = openSync(file, 'w');
  try {
    const written = writevSync(open, content);
    // A system may take less at once; what is left follows where that ends.
    if (written < bytesOf(content)) writeFileSync(open, Buffer.concat(content).subarray(written));
  } finally {
    closeSync(open);
  }
}

function isInParts(content: FileContent): content is readonly Uint8Array[] {
  return Array.isArray(content);
}
