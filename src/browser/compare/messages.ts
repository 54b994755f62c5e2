import type { ArticleParts } from '../../articles/article.ts';
import type { Publication } from '../../model/publication.ts';
import type { ContentFiles } from './content-files.ts';

/** What the page `/compare/` and its worker tell each other. */

export type SideName = 'left' | 'right';

/** What can be wrong with a text, as the words of the interface name it. */
export type Fault = 'empty' | 'huge' | 'not-text';

/** A file's text, and what it says of itself. */
export type ReadFile = Pick<ArticleParts, 'text' | 'site' | 'language' | 'published'>;

/** One of the two texts as the form holds it; what is not known is empty. */
export interface SideInput {
  text: string;
  name: string;
  /** A BCP 47 tag. */
  language: string;
  /** A day (`2025-08-20`). */
  published: string;
}

/** What the page asks of the worker. */
export type Order = { kind: 'read'; side: SideName; file: File } | CompareOrder;

export interface CompareOrder {
  kind: 'compare';
  left: SideInput;
  right: SideInput;
  /** Language of the interface. */
  around: string;
  /** How many words of a source the publication quotes. */
  limits: Publication['quotations'];
}

/** What the worker answers: of a comparison its head, its rows some at a time, and the end. */
export type Answer =
  | { kind: 'text'; side: SideName; file: string; read: ReadFile }
  | { kind: 'fault'; side: SideName; fault: Fault }
  | { kind: 'head'; html: string }
  | { kind: 'rows'; rows: string[] }
  | { kind: 'done'; points: number; markdown: string; files: ContentFiles }
  | { kind: 'failed'; reason: string };

/** Bytes of a text or file above which it is not compared. */
export const MOST_BYTES = 1_000_000;
