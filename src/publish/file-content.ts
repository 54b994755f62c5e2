import { closeSync, openSync, writeFileSync } from 'node:fs';
import { newRoom } from '../corpus/room.ts';

/** What a file holds: text, bytes, or pieces of text. */
export type FileContent = string | Uint8Array | InPieces;

/** Pieces that are made or put together when they are written: they are never there as a whole. */
export interface InPieces {
  pieces: Iterable<string>;
  /** Of text `utf8`; of letters that each stand for a byte `latin1` (`byteLetters`). */
  encoding: 'utf8' | 'latin1';
}

/** A large text that is made piece by piece. */
export function inPieces(pieces: Iterable<string>): InPieces {
  return { pieces, encoding: 'utf8' };
}

/** Pieces that other files may hold, too, as letters of bytes. */
export function inLetters(pieces: readonly string[]): InPieces {
  return { pieces, encoding: 'latin1' };
}

/** Content as it can be sent: text, or bytes in one. */
export function inOne(content: FileContent): string | Uint8Array {
  return isInPieces(content)
    ? Buffer.concat(Array.from(inBytes(content), (bytes) => Buffer.from(bytes)))
    : content;
}

/** Writes a file. */
export function writeContent(file: string, content: FileContent): void {
  if (!isInPieces(content)) {
    writeFileSync(file, content);
    return;
  }
  const open = openSync(file, 'w');
  try {
    for (const bytes of inBytes(content)) writeFileSync(open, bytes);
  } finally {
    closeSync(open);
  }
}

const roomOf = newRoom();

/** Bytes that are written at once. */
const AT_ONCE = 262_144;

/** The bytes of all pieces, in parts of which each is gone when the next is there. */
function* inBytes({ pieces, encoding }: InPieces): Generator<Uint8Array> {
  const most = encoding === 'latin1' ? 1 : 3;
  let room = roomOf(AT_ONCE);
  let used = 0;
  for (const piece of pieces) {
    const needed = most * piece.length;
    if (used + needed > room.length) {
      yield room.subarray(0, used);
      room = roomOf(needed);
      used = 0;
    }
    used += room.write(piece, used, encoding);
  }
  yield room.subarray(0, used);
}

function isInPieces(content: FileContent): content is InPieces {
  return typeof content === 'object' && 'pieces' in content;
}
