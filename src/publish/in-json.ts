/**
 * What a JSON string holds of a text between its quotation marks. Text and string are UTF-8, of which
 * each byte stands for a letter of Latin-1 meanwhile: JSON escapes nothing beyond ASCII, and letters
 * of more than a byte take three times as long to write, and have to be encoded once more.
 */
export function inJson(utf8: Buffer): Uint8Array {
  return Buffer.from(JSON.stringify(utf8.toString('latin1')).slice(1, -1), 'latin1');
}
