/** Characters that nobody sees and that the check refuses. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu;

/** A text on one line, without the characters that nobody sees. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A quotation as a blockquote in Markdown that reads as the very same text: no sign of it is markup. */
export function markdownQuotation(text: string): string {
  const escaped = text
    .replace(/[\\`*_[\]<>~|#&:]/g, '\\$&')
    // What begins a list, a heading's underline or a break at the start of a line.
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return `> ${escaped}`;
}
