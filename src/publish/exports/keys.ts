import { hash } from 'node:crypto';
import { type Kind, KINDS } from '../../corpus/kind.ts';
import type { Publication } from '../../model/publication.ts';
import { remember } from '../../views/remember.ts';
import { found, type Site } from '../../views/site.ts';

/**
 * Digests by which a file of the exports tells whether what it shows has changed. They are made of
 * the digests of records and never of the records: those would be written out once for the key and
 * once more for the file.
 */
export type Keys = Readonly<Record<string, string>>;

/** Digests of the publication and of the frontmatter of all records of these kinds. */
export function dataKeys(site: Site, ...kinds: readonly Kind[]): Keys {
  return {
    publication: publicationKey(site),
    ...Object.fromEntries(kinds.map((kind) => [kind, dataKeyOfAll(site, kind)])),
  };
}

/** Digests of the publication and of some checks' frontmatter, with who made their claims. */
export function keysOfChecks(site: Site, checks: readonly { id: string; dataKey: string }[]): Keys {
  return { ...dataKeys(site, 'claimants'), checks: together(checks.map(dataKeyOf)) };
}

/** Digests of the publication and of all records of a kind with their texts. */
export function textKeys(site: Site, kind: Kind): Keys {
  const entries = [...site.corpus[kind].values()];
  return { publication: publicationKey(site), texts: together(entries.map(({ key }) => key)) };
}

const checkKey = remember((site, id): string => {
  const { data, key, cites } = found(site.corpus.checks, id);
  const { claim, topics, evidence } = data;
  return together([
    publicationKey(site),
    key,
    found(site.corpus.claimants, claim.claimant).dataKey,
    ...topics.map((topic) => found(site.corpus.topics, topic).dataKey),
    ...[...evidence, ...cites].map(({ source }) => sourceKey(site, source)),
    ...claim.appearances.map((source) => sourceKey(site, source)),
  ]);
});

const comparisonKey = remember((site, id): string => {
  const { data, key } = found(site.corpus.comparisons, id);
  return together([
    publicationKey(site),
    key,
    ...data.sources.map((source) => sourceKey(site, source)),
  ]);
});

/** Digests of all that the records of these checks show. */
export function checkKeys(site: Site, checks: readonly { id: string }[]): Keys {
  return { checks: together(checks.map(({ id }) => `${id} ${checkKey(site, id)}`)) };
}

/** Digests of all that the records of these comparisons show. */
export function comparisonKeys(site: Site, comparisons: readonly { id: string }[]): Keys {
  return { comparisons: together(comparisons.map(({ id }) => `${id} ${comparisonKey(site, id)}`)) };
}

const sourceKey = remember((site, id): string => {
  const { key, data } = found(site.corpus.sources, id);
  return `${key} ${found(site.corpus.outlets, data.outlet).dataKey}`;
});

const dataKeyOfAll = remember((site, name): string => {
  const kind = KINDS.find((known) => known === name);
  return together(kind ? [...site.corpus[kind].values()].map(dataKeyOf) : []);
});

const publications = new WeakMap<Publication, string>();

function publicationKey({ publication }: Site): string {
  const key = publications.get(publication) ?? together([JSON.stringify(publication)]);
  publications.set(publication, key);
  return key;
}

/** The id stands beside the digest, because two records may say the same. */
function dataKeyOf({ id, dataKey }: { id: string; dataKey: string }): string {
  return `${id} ${dataKey}`;
}

function together(digests: readonly string[]): string {
  return hash('sha256', digests.join('\n')).slice(0, 32);
}
