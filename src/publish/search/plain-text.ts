/** Elements between which words do not run together. */
const BLOCKS =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|pre|hr|br|table|thead|tbody|tr|td|th|div|section|figure|figcaption|img)\b[^>]*>/g;

/** The numbers of footnotes, which would stick to the words before them, and the ways back. */
const REFERENCES = /<sup\b[^>]*>.*?<\/sup>|<a\b[^>]*data-footnote-backref[^>]*>.*?<\/a>/gs;

/** Characters that nobody sees, and that are no white space. */
const UNSEEN = /[\u200b\u2060\ufeff[\p{Cc}--\s]]/gv;

/** White space that is not one space already, which most is. */
const SPACES = /\s{2,}|[^\S ]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** The words of sanitised HTML, such as our Markdown pipeline writes, on one line. */
export function plainText(html: string): string {
  const text = html
    .replace(REFERENCES, '')
    .replace(BLOCKS, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, decode);
  return oneLine(text);
}

/**
 * Text as the index takes it: without characters that nobody sees, one of which Pagefind would take
 * for the only border between words, and with single spaces.
 */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACES, ' ').trim();
}

function decode(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
