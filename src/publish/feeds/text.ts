import { byteLetters } from '../byte-letters.ts';

/** HTML with absolute addresses, as `byteLetters`: by far the most of a feed. */
export function feedText(html: string): string {
  return byteLetters(speakable(html).trim());
}

/** A text as a CDATA section holds it. */
export function inSection(text: string): string {
  return text.replaceAll(']]>', ']]]]><![CDATA[>');
}

/** A text as a JSON string holds it between its quotation marks. */
export function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What no XML document may have, escaped or not: control characters, U+FFFE and U+FFFF. */
const UNSPEAKABLE = /[^\t\n\r -\ufffd]/g;

/** The same, and halves of surrogate pairs, which may be alone. */
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** The text without the characters that XML 1.0 cannot say; half a surrogate pair becomes U+FFFD. */
export function speakable(text: string): string {
  return SUSPECT.test(text) ? text.toWellFormed().replace(UNSPEAKABLE, '') : text;
}
