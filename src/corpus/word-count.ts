const segmenters = new Map<string, Intl.Segmenter>();

/** Number of words in `text`, as the language divides them; punctuation does not count. */
export function countWords(text: string, language: string): number {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}
