import { Refusal } from '../model/refusal.ts';

/** An article that somebody saved to a file. */
export interface SavedArticle {
  /** The file's path, as it was given. */
  file: string;
  /** The article in plain text, with a blank line between paragraphs. */
  text: string;
  /** All text of the file: of a web page also what is not the article. */
  whole: string;
  /** A BCP 47 tag, where the file says it. */
  language?: string;
  /** The day on which it was published (`2025-08-20`), where the file says it. */
  published?: string;
  headline?: string;
  /** The byline, as it stands. */
  byline?: string;
  /** Who published it, in the file's own words. */
  site?: string;
  url?: string;
  /** What a person should know of how it was read. */
  remark?: string;
}

/** What a format's reader gives of a file's text. */
export type ArticleParts = Omit<SavedArticle, 'file'>;

/** Why a file cannot be read as an article, and how to mend it. */
export class ArticleError extends Refusal {
  override name = 'ArticleError';
}
