import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus, Entry } from '../../src/corpus/entry.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { report } from '../../src/corpus/report.ts';
import {
  importReviews,
  type ImportOptions,
  type Outcome,
} from '../../src/import/import-reviews.ts';
import { type Feed, readFeed } from '../../src/import/read-feed.ts';
import { writeFiles } from '../../src/import/write-files.ts';
import { publication } from '../../src/model/publication.ts';
import { ROOT } from '../corpus/corpus-folder.ts';
import config from '../fixtures/invented/publication.config.ts';

/** The invented publication, whose policies are pages that an import does not write. */
export const PUBLICATION = publication.parse({ ...config, policies: {} });

export const NOTHING: Corpus = {
  checks: new Map(),
  sources: new Map(),
  comparisons: new Map(),
  claimants: new Map(),
  outlets: new Map(),
  topics: new Map(),
  pages: new Map(),
};

/** What a file of this text holds. */
export function feedOf(text: string | Uint8Array, name = 'feed.json'): Feed {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-feed-'));
  try {
    writeFileSync(join(folder, name), text);
    return readFeed(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What becomes of the fact-checks in a text, or in a value as JSON. */
export function outcomesOf(feed: unknown, options: Partial<ImportOptions> = {}): Outcome[] {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed);
  return [
    ...importReviews(feedOf(text).reviews, {
      publication: PUBLICATION,
      corpus: NOTHING,
      verdicts: new Map(),
      author: 'night-desk',
      ...options,
    }),
  ];
}

/** The rules by which fact-checks were left out, or what else became of them. */
export function fates(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((one) => (one.became === 'skipped' ? one.diagnostic.rule : one.became));
}

/** The corpus of all that became records, written to a folder and read as the site reads it. */
export async function corpusOf(outcomes: readonly Outcome[]): Promise<Corpus> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-imported-'));
  try {
    const content = join(folder, 'content');
    for (const one of outcomes) if (one.became === 'check') writeFiles(content, one.files);
    if (!outcomes.some(({ became }) => became === 'check')) return NOTHING;
    const { corpus, diagnostics } = await readCorpus({
      folders: {
        root: ROOT,
        content,
        config: join(folder, 'publication.config.ts'),
        out: join(folder, 'out'),
        cache: join(folder, 'cache'),
      },
      publication: PUBLICATION,
    });
    if (!corpus) throw new Error(report(diagnostics, 'human'));
    return corpus;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The only check that a feed of one fact-check becomes, its file's text, and the corpus around it. */
export async function imported(
  feed: unknown,
  options: Partial<ImportOptions> = {},
): Promise<{ check: Entry<'checks'>; text: string; missing: string[]; corpus: Corpus }> {
  const outcomes = outcomesOf(feed, options);
  const [outcome] = outcomes;
  if (outcome?.became !== 'check' || outcomes.length > 1) {
    throw new Error(`Expected one check, not ${JSON.stringify(fates(outcomes))}`);
  }
  const corpus = await corpusOf(outcomes);
  const [check] = corpus.checks.values();
  if (!check) throw new Error('Expected a check');
  return { check, text: outcome.files.at(-1)?.text ?? '', missing: outcome.missing, corpus };
}

/** A ClaimReview as a careful publisher writes it, with changes. */
export function claimReviewWith(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checker.example/bridge',
    claimReviewed: 'The invented bridge has seven arches',
    headline: 'How many arches the invented bridge has',
    datePublished: '2020-05-06',
    author: { '@type': 'Organization', name: 'Invented Checker', url: 'https://checker.example/' },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Invented Speaker', sameAs: 'https://speaker.example/' },
      datePublished: '2020-05-01',
      appearance: { '@type': 'CreativeWork', url: 'https://paper.example/arches' },
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'False',
      ratingExplanation: 'It has five.',
    },
    ...changes,
  };
}

/** The same with another rating, or other facts of the claim. */
export function ratedWith(rating: unknown): Record<string, unknown> {
  return claimReviewWith({ reviewRating: rating });
}

export function claimWith(claim: Record<string, unknown>): Record<string, unknown> {
  return claimReviewWith({ itemReviewed: { '@type': 'Claim', ...claim } });
}

/** A feed of the shape of Data Commons'. */
export function dataFeed(...items: unknown[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    dataFeedElement: items.map((item) => ({ '@type': 'DataFeedItem', item: [item] })),
  };
}
