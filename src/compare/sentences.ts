import type { Span } from './finding.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a paragraph of `text`, without the white space around them (Unicode Standard
 * Annex 29, with the breaks mended that it puts after abbreviations).
 */
export function sentencesOf(text: string, paragraph: Span, language: string): Span[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const spans: Span[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const { segment, index } of segmenter.segment(words)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = paragraph.start + index + segment.indexOf(trimmed);
    const span = { start, end: start + trimmed.length };
    const last = spans.at(-1);
    if (last && ABBREVIATED.test(text.slice(last.start, last.end))) last.end = span.end;
    else spans.push(span);
  }
  return spans;
}

const ABBREVIATED =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|No|St|\p{L}|(?:\p{L}\.)+\p{L})\.$/u;
