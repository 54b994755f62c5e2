import type { Article, SegmentedArticle, Sentence } from './comparison.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentenceCutter } from './sentences.ts';
import { setAside } from './set-aside.ts';

/** Cuts a text into paragraphs and sentences, and sets the lines aside that are not the article. */
export function segmentArticle(article: Article): SegmentedArticle {
  const { text, language } = article;
  const sentencesOf = sentenceCutter(text, language);
  const { aside, rest } = setAside(text, paragraphsOf(text), language);
  const sentences: Sentence[] = rest.flatMap((stretch, paragraph) =>
    sentencesOf(stretch).map((span) => ({ ...span, paragraph })),
  );
  return { ...article, sentences, setAside: aside };
}
