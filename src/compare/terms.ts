import { segmentWords } from './words.ts';

/** Sentences of one text, in their order. */
export interface Sentences {
  texts: readonly string[];
  /** A BCP 47 tag. */
  language: string;
}

/** The sentences of two texts as lists of terms, each of which is a number below `size`. */
export interface Terms {
  left: number[][];
  right: number[][];
  size: number;
}

/**
 * The words of two texts, and the trigrams of their letters, numbered in the order in which they are
 * first seen. Trigrams know a word in another form ("agreed", "agreement"), also in languages that
 * inflect much, and a name in another spelling.
 */
export function termsOf(left: Sentences, right: Sentences): [words: Terms, trigrams: Terms] {
  const words = new Map<string, number>();
  const trigrams = new Map<string, number>();
  const trigramsOf: number[][] = [];
  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    const padded = `_${word}_`;
    const own: number[] = [];
    for (let at = 0; at + 3 <= padded.length; at++) {
      const trigram = padded.slice(at, at + 3);
      const number = trigrams.get(trigram) ?? trigrams.size;
      trigrams.set(trigram, number);
      own.push(number);
    }
    trigramsOf.push(own);
    return words.size - 1;
  };
  const wordsOf = ({ texts, language }: Sentences): number[][] =>
    texts.map((text) => segmentWords(text, language).map(({ folded }) => numberOf(folded)));
  const inTrigrams = (texts: readonly number[][]): number[][] =>
    texts.map((own) => own.flatMap((word) => trigramsOf[word] ?? []));
  const [a, b] = [wordsOf(left), wordsOf(right)];
  return [
    { left: a, right: b, size: words.size },
    { left: inTrigrams(a), right: inTrigrams(b), size: trigrams.size },
  ];
}
