import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { foldersIn } from './corpus/folders.ts';
import type { Kind } from './corpus/kind.ts';
import { corpusLoaders } from './corpus/loader.ts';
import { readSite } from './history/read-site.ts';

const loaderOf = corpusLoaders(foldersIn(process.env), readSite);

/** A collection of records; the corpus has checked them, and hands them to the pages itself. */
function collectionOf(kind: Kind) {
  return defineCollection({ loader: loaderOf(kind), schema: z.object({ digest: z.string() }) });
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
