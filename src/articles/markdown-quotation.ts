import { INVISIBLE } from '../compare/folded-text.ts';

/** A text on one line, without the characters that nobody sees. */
export function visible(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A quotation as a blockquote in Markdown that reads as the very same text: no sign of it is markup. */
export function markdownQuotation(text: string): string {
  return `> ${markdownText(text)}`;
}

/** A text on one line as Markdown that reads as the very same text. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|#&:]/g, '\\$&')
      // What begins a list, a heading's underline or a break at the start of a line.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
