/** A text as quotations are looked up in it. */
export interface FoldedText {
  folded: string;
  /** Of each UTF-16 unit of `folded` its place in the text, and one more for the end. */
  offsets: number[];
}

/**
 * Characters that nobody sees, and that content may not hold: breaks without width, soft hyphens,
 * marks and overrides of direction; joiners only where letters do not join.
 */
export const INVISIBLE =
  /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])[\u200C\u200D]/gu;

/** A base character with the marks on it, or a run of white space. */
const PIECES = /(?:(?!\uFEFF)\s)+|\uFEFF|\P{M}\p{M}*|\p{M}+/gu;
/** Every kind of quotation mark and apostrophe, low, high, single, double, primes and guillemets. */
const MARKS = /^(?:["'`´‘’‚‛“”„‟«»‹›′″ʻʼʽ＂＇「」『』〝〞〟])$/u;

/**
 * A text with its white space and quotation marks folded: any run of white space is one space, any
 * quotation mark or apostrophe is `"`, two single ones are a double one, and the spaces that French
 * puts inside guillemets are gone. Letters are in Unicode's composed form (NFC), and characters that
 * nobody sees are gone. Nothing else is changed, neither case nor dashes nor punctuation.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let before = '';
  const unseen = new Set([...text.matchAll(INVISIBLE)].map(({ index }) => index));
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (unseen.has(index)) continue;
    if (/^\s/.test(piece)) {
      const next = text[index + piece.length];
      if (before !== '«' && before !== '‹' && next !== '»' && next !== '›') add(' ', index);
    } else if (MARKS.test(piece)) {
      if (!(isSingle(piece) && before === piece)) add('"', index);
    } else add(piece.normalize('NFC'), index);
    // A pair of single marks is one double mark, and a third is a mark of its own.
    before = isSingle(piece) && before === piece ? '' : piece;
  }
  offsets.push(text.length);
  return { folded, offsets };

  function add(piece: string, offset: number): void {
    folded += piece;
    offsets.push(...new Array<number>(piece.length).fill(offset));
  }
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '`' || mark === '‘' || mark === '’';
}
