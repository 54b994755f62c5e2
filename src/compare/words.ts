/** A word of a text, with its offsets in UTF-16 units. */
export interface Word {
  /** As two texts are compared by it: lower case, one kind of apostrophe. */
  folded: string;
  start: number;
  end: number;
}

const LETTER = 'A-Za-zА-яІіЇїЄєҐґ';

/** Letters with single spaces between them: every language divides such a text alike, and soon. */
const PLAIN = new RegExp(`^[${LETTER}]+(?:[,.;:!?]? [${LETTER}]+)*[,.;:!?]?$`);
const PLAIN_WORD = new RegExp(`[${LETTER}]+`, 'g');

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of `text` as the language divides them (Unicode Standard Annex 29). Punctuation and
 * white space are no words, so that neither can ever make a difference.
 */
export function segmentWords(text: string, language: string): Word[] {
  if (PLAIN.test(text)) return plainWords(text, language);
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (!isWordLike) continue;
    const folded = segment.normalize('NFC').toLocaleLowerCase(language).replace(/[‘’ʼ]/g, "'");
    words.push({ folded, start: index, end: index + segment.length });
  }
  return words;
}

function plainWords(text: string, language: string): Word[] {
  const folded = text.toLocaleLowerCase(language);
  return Array.from(text.matchAll(PLAIN_WORD), ({ index: start, 0: word }) => {
    const end = start + word.length;
    return { folded: folded.slice(start, end), start, end };
  });
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
