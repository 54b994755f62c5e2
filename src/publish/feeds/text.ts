/** HTML with absolute addresses as the formats hold it: by far the most of a feed, written once. */
export interface FeedText {
  /** What a CDATA section holds, as UTF-8. */
  cdata: Uint8Array;
  /** What a JSON string holds between its quotation marks, as UTF-8. */
  json: Uint8Array;
}

const utf8 = new TextEncoder();

/** The HTML as feeds hold it; each in memory of its own, because what shares memory is kept together. */
export function feedText(html: string): FeedText {
  const text = speakable(html).trim();
  const bytes = utf8.encode(text);
  const isEnded = text.includes(']]>');
  return {
    cdata: isEnded ? utf8.encode(text.replaceAll(']]>', ']]]]><![CDATA[>')) : bytes,
    json: inJson(bytes),
  };
}

/** What JSON has to escape, and with what after a backslash; `speakable` leaves no other such character. */
const ESCAPES = new Uint8Array(256);
for (const pair of ['""', '\\\\', '\nn', '\rr', '\tt']) {
  ESCAPES[pair.charCodeAt(0)] = pair.charCodeAt(1);
}
const BACKSLASH = '\\'.charCodeAt(0);

let room = new Uint8Array(65_536);

/** UTF-8 in a JSON string. `JSON.stringify` makes a string of it that must be encoded once more. */
function inJson(bytes: Uint8Array): Uint8Array {
  if (room.length < 2 * bytes.length) room = new Uint8Array(2 * bytes.length);
  const json = room;
  let to = 0;
  for (let from = 0; from < bytes.length; from++, to++) {
    const byte = bytes[from] ?? 0;
    const escape = ESCAPES[byte] ?? 0;
    if (escape !== 0) json[to++] = BACKSLASH;
    json[to] = escape === 0 ? byte : escape;
  }
  return json.slice(0, to);
}

/** What no XML document may have, escaped or not: control characters, U+FFFE and U+FFFF. */
const UNSPEAKABLE = /[^\t\n\r -\ufffd]/g;

/** The same, and halves of surrogate pairs, which may be alone. */
const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** The text without the characters that XML 1.0 cannot say; half a surrogate pair becomes U+FFFD. */
export function speakable(text: string): string {
  return SUSPECT.test(text) ? text.toWellFormed().replace(UNSPEAKABLE, '') : text;
}
