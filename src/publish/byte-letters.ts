import { newRoom } from '../corpus/room.ts';

const roomOf = newRoom();

/**
 * The bytes of a text as UTF-8, each as a letter of Latin-1: what is written of them as Latin-1 is
 * UTF-8 again. JSON escapes nothing beyond ASCII, so that JSON of these letters is JSON of the text; it
 * takes a third of the time to make, and nothing to encode.
 */
export function byteLetters(text: string): string {
  const room = roomOf(3 * text.length);
  return room.toString('latin1', 0, room.write(text));
}
