/**
 * A passage as it is compared: one kind of white space, quotation mark, apostrophe, dash and
 * ellipsis, without invisible characters. The case stays.
 */
export function foldPassage(passage: string): string {
  return passage
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[«»„“”‟〝〞＂「」『』‹›‚‘’‛ʼ`´′″']+/g, '"')
    .replace(/\.\.\.+/g, '…')
    .replace(/\s*[-‐‑‒–—―]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
