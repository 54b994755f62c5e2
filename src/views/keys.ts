import { hash } from 'node:crypto';
import type { Publication } from '../model/publication.ts';
import { remember } from './remember.ts';
import { found, type Site } from './site.ts';
import { earlierVersions } from './versions.ts';

/**
 * Digests of what a thing that is shown is made of, for the keys of files. They are made of the
 * digests of records, which reading them has left: ten thousand views, written out as JSON for a key,
 * would take longer than all else that a build does after an edit.
 */

/** A digest of digests. */
export function together(digests: readonly string[]): string {
  return hash('sha256', digests.join('\n')).slice(0, 32);
}

const publications = new WeakMap<Publication, string>();

/** Of the whole configuration. */
export function publicationKey({ publication }: Site): string {
  const key = publications.get(publication) ?? together([JSON.stringify(publication)]);
  publications.set(publication, key);
  return key;
}

/** Of a source with its texts, and of the name of its outlet. */
export const sourceKey = remember((site, id): string => {
  const { key, data } = found(site.corpus.sources, id);
  return `${key} ${found(site.corpus.outlets, data.outlet).dataKey}`;
});

/** Of a comparison with its texts, and of its two sources with theirs. */
export const comparisonKey = remember((site, id): string => {
  const { data, key } = found(site.corpus.comparisons, id);
  const sources = data.sources.map((source) => sourceKey(site, source));
  return together([publicationKey(site), id, key, ...sources]);
});

/** Of all that is shown of a check anywhere, its texts and those of its sources included. */
export const checkKey = remember((site, id): string => {
  const { data, key, path, cites } = found(site.corpus.checks, id);
  const { claim, topics, evidence, comparison } = data;
  return together([
    publicationKey(site),
    id,
    // Where its file can be edited.
    path,
    key,
    found(site.corpus.claimants, claim.claimant).dataKey,
    ...topics.map((topic) => found(site.corpus.topics, topic).dataKey),
    ...[...evidence, ...cites].map(({ source }) => sourceKey(site, source)),
    ...claim.appearances.map((source) => sourceKey(site, source)),
    ...(comparison === undefined ? [] : [comparisonKey(site, comparison)]),
    ...versionsOf(site, id),
  ]);
});

/** Of what a check's card shows: its frontmatter, and who made the claim. */
export const cardKey = remember((site, id): string => {
  const { data, dataKey } = found(site.corpus.checks, id);
  const claimant = found(site.corpus.claimants, data.claim.claimant).dataKey;
  return together([publicationKey(site), id, dataKey, claimant]);
});

/** What links to earlier versions are made of; that there is no history is something else than no version. */
function versionsOf(site: Site, id: string): string[] {
  const versions = earlierVersions(site, id);
  if (!versions) return ['no history'];
  return versions.map(({ slug, number, day, time, corrections }) =>
    [slug, number, day, time, corrections].join(' '),
  );
}
