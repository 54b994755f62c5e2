import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Entry } from './corpus/entry.ts';
import { foldersIn } from './corpus/folders.ts';
import type { Kind } from './corpus/kind.ts';
import { corpusLoaders } from './corpus/loader.ts';

const loaderOf = corpusLoaders(foldersIn(process.env));

/** A collection of records; the corpus has checked them, so the schema here only gives the type. */
function collectionOf<K extends Kind>(kind: K) {
  return defineCollection({ loader: loaderOf(kind), schema: z.custom<Entry<K>>() });
}

export const collections = {
  checks: collectionOf('checks'),
  sources: collectionOf('sources'),
  comparisons: collectionOf('comparisons'),
  claimants: collectionOf('claimants'),
  outlets: collectionOf('outlets'),
  topics: collectionOf('topics'),
  pages: collectionOf('pages'),
};
