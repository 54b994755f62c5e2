/** What a feed tells of one check or correction, whatever the format. All but `text` is plain text. */
export interface FeedItem {
  /** Never changes, whatever becomes of the check. */
  id: string;
  /** The page. */
  url: string;
  title: string;
  /** Of the title, the summary and the text. */
  language: string;
  /** What it comes to, in a sentence. */
  summary: string;
  /** The whole of it. */
  text: FeedText;
  published: Date;
  /** When it last changed; never of its own accord at a build. */
  updated: Date;
  /** Whether it has changed since it was published. */
  isChanged: boolean;
  authors: { name: string; url?: string }[];
  topics: { id: string; name: string }[];
}

/** A check that was withdrawn, for Atom (RFC 6721). */
export interface Tombstone {
  /** The id that the check had as an item. */
  id: string;
  url: string;
  deleted: Date;
  language: string;
  /** Why it was withdrawn, in plain text. */
  reason: string;
}

/** What a feed says of itself. */
export interface FeedFrame {
  id: string;
  title: string;
  description: string;
  language: string;
  /** Absolute addresses of the page that it belongs to, and of the list of all feeds. */
  page: string;
  list: string;
  /** Its own address. */
  self: string;
  /** When the newest change was made that it tells of. */
  updated: Date;
  publication: { name: string; home: string; icon: string };
  licence: { name: string; url: string };
  hubs: readonly string[];
  /** Address of the style sheet for who opens it in a browser. */
  styles: string;
  /** What it is and what to do with it, for who opens it in a browser, as XHTML. */
  explanation: string;
}

/** HTML with absolute addresses as the formats hold it: by far the most of a feed, written once. */
export interface FeedText {
  /** A CDATA section, as UTF-8. */
  cdata: Uint8Array;
  /** A JSON string, as UTF-8. */
  json: Uint8Array;
}

/** The HTML as feeds hold it. */
export function feedText(html: string): FeedText {
  const text = speakable(html).trim();
  return {
    cdata: Buffer.from(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`),
    json: Buffer.from(JSON.stringify(text)),
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
