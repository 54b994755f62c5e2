import type { FeedFormat } from '../../views/feeds.ts';
import type { Around } from './pieces.ts';

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
  /** The whole of it, as `feedText` gives it. */
  text: string;
  published: Date;
  /** When it last changed; never of its own accord at a build. */
  updated: Date;
  /** Whether it has changed since it was published. */
  isChanged: boolean;
  authors: { name: string; url?: string }[];
  topics: { id: string; name: string }[];
}

/** An item as each format writes it around its text: nothing else is kept of it for the next feed. */
export interface WrittenItem extends Readonly<Record<FeedFormat, Around>> {
  text: string;
  updated: Date;
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
