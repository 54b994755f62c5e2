import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/**
 * Footnotes and strikethrough. Taken singly and not as `remark-gfm`, whose literal autolinks alone
 * double the time of a document and turn words with dots into links.
 */
export function remarkGfmParts(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmStrikethrough());
  (data.fromMarkdownExtensions ??= []).push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  );
}

/** Tables, which cost every line of a text a second look. */
export function remarkTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/** Whether a text may have a table: every row of delimiters has a bar or a colon at a dash. */
export function mayHaveTable(text: string): boolean {
  return /\||:-|-:/.test(text);
}
