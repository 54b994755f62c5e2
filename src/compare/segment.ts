import type { Article, SegmentedArticle, Sentence } from './comparison.ts';
import type { Span } from './finding.ts';
import { sentencesOf } from './sentences.ts';

/** Cuts a text into paragraphs and sentences, and sets the lines aside that are not the article. */
export function segmentArticle(article: Article): SegmentedArticle {
  const { text, language } = article;
  const sentences: Sentence[] = paragraphsOf(text).flatMap((paragraph, index) =>
    sentencesOf(text, paragraph, language).map((span) => ({ ...span, paragraph: index })),
  );
  return { ...article, sentences, setAside: [] };
}

/** The paragraphs of a text: its lines that are not blank. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n\r\u2028\u2029]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}
