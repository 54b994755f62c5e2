/**
 * Every address of the site, from its root; those of pages have a slash at the end. A check that was
 * published keeps its address for ever, so these are promises and not conveniences.
 */
export const address = {
  home: '/',
  checks: '/checks/',
  check: (slug: string) => `/checks/${slug}/`,
  /** The check as a card that other sites frame, and how they are told of it (oembed.com). */
  embed: (slug: string) => `/checks/${slug}/embed/`,
  oembed: (slug: string) => `/checks/${slug}/oembed.json`,
  /** A check, and a comparison, as JSON. */
  checkData: (slug: string) => `/checks/${slug}.json`,
  comparisons: '/comparisons/',
  comparison: (id: string) => `/comparisons/${id}/`,
  comparisonData: (id: string) => `/comparisons/${id}.json`,
  compare: '/compare/',
  contribute: '/contribute/',
  /** What the form there knows of the publication, and of its checks. */
  contributeKnown: '/contribute/known.json',
  contributeChecks: '/contribute/checks.json',
  claimants: '/claimants/',
  claimant: (id: string) => `/claimants/${id}/`,
  outlets: '/outlets/',
  outlet: (id: string) => `/outlets/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  verdicts: '/verdicts/',
  verdict: (id: string) => `/verdicts/${id}/`,
  corrections: '/corrections/',
  /** An image that stands for a page elsewhere, by the digest of what it shows. */
  shareImage: (digest: string) => `/cards/${digest}.png`,
  data: '/data/',
  standards: '/standards/',
  feeds: '/feeds/',
  opml: '/feeds/all.opml',
  language: (tag: string) => `/languages/${tag}/`,
  search: '/search/',
  searchIndex: '/search/index/',
  /** Every check on one page, for who cannot search. */
  everyCheck: '/search/all/',
  openSearch: '/opensearch.xml',
  page: (slug: string) => `/${slug}/`,
} as const;

/** An earlier version of a check, by the slug that it had and its number among that slug's. */
export function versionAddress(slug: string, number: number): string {
  return `${address.check(slug)}v/${String(number)}/`;
}

/** What changed from a version of a check to the next. */
export function changesAddress(slug: string, number: number): string {
  return `${versionAddress(slug, number)}changes/`;
}

/** The fragment that finds a row of the comparison on any page that shows it. */
export function rowFragment(row: string): string {
  return `row-${row}`;
}

/** The fragment that finds a source's card, or one of its passages, on a check's page. */
export function sourceFragment(source: string, passage?: string): string {
  return passage === undefined ? `source-${source}` : `source-${source}--${passage}`;
}

/** The fragment that finds a picture, video or recording on a check's page, the first being 1. */
export function mediaFragment(number: number): string {
  return `media-${String(number)}`;
}

const paths = new Map<string, string>();

/** The path that a site with this address is deployed under, with a slash at both ends. */
export function basePath(site: string): string {
  // Every link of every page asks for it.
  const known = paths.get(site);
  if (known !== undefined) return known;
  const path = new URL(site).pathname.replace(/\/*$/, '/');
  paths.set(site, path);
  return path;
}
