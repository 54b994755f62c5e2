import type { Article } from '../compare/comparison.ts';
import type { Rights } from '../model/source.ts';
import type { ComparedSource } from '../views/compared.ts';
import type { SavedArticle } from './article.ts';

/** One of the two articles, with what its file and the flags say of it. */
export interface Side {
  saved: SavedArticle;
  article: Article & { rights: Rights };
  about: ComparedSource;
}

export type SideName = 'left' | 'right';
export type Sides = Record<SideName, Side>;
