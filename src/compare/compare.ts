import type { Article, ComparedArticles } from './comparison.ts';

/** Compares two texts: what the right one kept, reworded, contradicted, dropped and added. */
export function compare(left: Article, right: Article): ComparedArticles {
  return {
    left: { ...left, sentences: [], setAside: [] },
    right: { ...right, sentences: [], setAside: [] },
    rows: [],
  };
}
