import { type Kind, KINDS } from '../../corpus/kind.ts';
import { checkKey, comparisonKey, publicationKey, together } from '../../views/keys.ts';
import { remember } from '../../views/remember.ts';
import type { Site } from '../../views/site.ts';

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

/** Digests of all that the records of these checks show. */
export function checkKeys(site: Site, checks: readonly { id: string }[]): Keys {
  return { checks: together(checks.map(({ id }) => checkKey(site, id))) };
}

/** Digests of all that the records of these comparisons show. */
export function comparisonKeys(site: Site, comparisons: readonly { id: string }[]): Keys {
  return { comparisons: together(comparisons.map(({ id }) => comparisonKey(site, id))) };
}

const dataKeyOfAll = remember((site, name): string => {
  const kind = KINDS.find((known) => known === name);
  return together(kind ? [...site.corpus[kind].values()].map(dataKeyOf) : []);
});

/** The id stands beside the digest, because two records may say the same. */
function dataKeyOf({ id, dataKey }: { id: string; dataKey: string }): string {
  return `${id} ${dataKey}`;
}
