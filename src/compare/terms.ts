import { segmentWords } from './words.ts';

/** Sentences of one text, in their order. */
export interface Sentences {
  texts: readonly string[];
  /** A BCP 47 tag. */
  language: string;
}

/** What a text is compared by: its words, and the trigrams of their letters, as numbers. */
export interface Terms {
  words: number[];
  trigrams: number[];
}

/**
 * Numbers the words of sentences, and the trigrams of letters, in the order in which they are first
 * seen. Trigrams know a word in another form ("agreed", "agreement"), in languages that inflect
 * too, and a spelling with another letter.
 */
export function termsOf(...sides: readonly Sentences[]): Terms[][] {
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
  return sides.map(({ texts, language }) =>
    texts.map((text) => {
      const own = segmentWords(text, language).map(({ folded }) => numberOf(folded));
      return { words: own, trigrams: own.flatMap((word) => trigramsOf[word] ?? []) };
    }),
  );
}
