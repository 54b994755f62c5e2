/** A word of a text, with its offsets in UTF-16 units. */
export interface Word {
  /** As two texts are compared by it: lower case, one kind of apostrophe. */
  folded: string;
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of `text` as the language divides them (Unicode Standard Annex 29). Punctuation and
 * white space are no words, so that neither can ever make a difference.
 */
export function segmentWords(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (!isWordLike) continue;
    const folded = segment.normalize('NFC').toLocaleLowerCase(language).replace(/[‘’ʼ]/g, "'");
    words.push({ folded, start: index, end: index + segment.length });
  }
  return words;
}

/**
 * The words and signs of `text` as they are written: between two versions of one text a question
 * mark or a capital letter makes a difference. White space makes none.
 */
export function segmentExactly(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    if (segment.trim() === '') continue;
    words.push({ folded: segment.normalize('NFC'), start: index, end: index + segment.length });
  }
  return words;
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
