import type { Side } from './pairing.ts';

/** A stretch between quotation marks, without them, in UTF-16 units of the whole text. */
export interface Quotation {
  start: number;
  end: number;
  /** Indices of the words of the side that it holds. */
  from: number;
  to: number;
}

/** What an opening mark of any language is closed with. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”‟"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
};

/** How far around a passage marks are looked for, in UTF-16 units. */
const REACH = 3000;

/**
 * The quotations that reach into a side. Marks are looked for in its whole paragraphs, so that a
 * sentence in the midst of a quotation is known as quoted.
 */
export function quotationsIn({ text, start, end, words }: Side): Quotation[] {
  const first = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const newline = text.indexOf('\n', end);
  const last = Math.min(newline < 0 ? text.length : newline, end + REACH);
  const quotations: Quotation[] = [];
  for (let at = first; at < last; at++) {
    if (text[at] === '\n') continue;
    const close = closeOf(text, at, last);
    if (close === null) continue;
    if (close > start && at < end) {
      const [innerStart, innerEnd] = [Math.max(at + 1, start), Math.min(close, end)];
      const from = words.findIndex((word) => word.start >= innerStart);
      const after = words.findIndex((word) => word.end > innerEnd);
      const to = after < 0 ? words.length : after;
      if (from >= 0 && to > from) quotations.push({ start: innerStart, end: innerEnd, from, to });
    }
    at = close;
  }
  return quotations;
}

/** Where the quotation that opens here closes: at its mark, or at the end of its paragraph. */
function closeOf(text: string, at: number, last: number): number | null {
  const mark = text[at] ?? '';
  const closing = CLOSING[mark];
  if (closing === undefined) return null;
  const isSingle = mark === "'" || mark === '‘';
  // Chinese and Japanese put no space before it.
  const isAfterWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
  const isAfterHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    text[at - 1] ?? '',
  );
  if (isAfterWord && !(isAfterHan && mark === '“') && !/[„「『«]/.test(mark)) return null;
  if (!/[^\s]/.test(text[at + 1] ?? '') && mark !== '«') return null;
  for (let index = at + 1; index < last; index++) {
    const char = text[index] ?? '';
    if (char === '\n') return isSingle ? null : index;
    if (!closing.includes(char)) continue;
    if (isSingle && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) continue;
    return index;
  }
  return isSingle || mark === '”' || mark === '»' ? null : last;
}
