import { byteLetters } from '../byte-letters.ts';

/** HTML with absolute addresses as the formats hold it: by far the most of a feed, written once. */
export interface FeedText {
  /** What a CDATA section holds, as UTF-8. */
  cdata: Uint8Array;
  /** What a JSON string holds between its quotation marks, as UTF-8. */
  json: Uint8Array;
}

/** The HTML as feeds hold it; each in memory of its own, because what shares memory is kept together. */
export function feedText(html: string): FeedText {
  const letters = byteLetters(speakable(html).trim());
  return {
    cdata: Buffer.from(letters.replaceAll(']]>', ']]]]><![CDATA[>'), 'latin1'),
    json: Buffer.from(JSON.stringify(letters).slice(1, -1), 'latin1'),
  };
}

/** What no XML document may have, escaped or not: control characters, U+FFFE and U+FFFF. */
const UNSPEAKABLE = /[^\t\n\r -\ufffd]/g;

/** The same, and halves of surrogate pairs, which may be alone. */
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** The text without the characters that XML 1.0 cannot say; half a surrogate pair becomes U+FFFD. */
export function speakable(text: string): string {
  return SUSPECT.test(text) ? text.toWellFormed().replace(UNSPEAKABLE, '') : text;
}
