import {
  ErrorLevel,
  type SitemapItemLoose,
  SitemapIndexStream,
  SitemapStream,
  streamToPromise,
} from 'sitemap';
import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { CONTRIBUTE_PAGE } from '../model/page.ts';
import { grouped } from '../views/grouped.ts';
import { together } from '../views/keys.ts';
import { absolute, type Site } from '../views/site.ts';

/** Addresses in one file; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html). */
const FILE_SIZE = 40_000;

/** Address of the n-th file of the sitemap. */
export function sitemapPath(number: number): string {
  return `/sitemap-${String(number)}.xml`;
}

/** How many files the sitemap has. */
export function sitemapFiles(site: Site): number {
  return Math.max(1, Math.ceil(items(site).length / FILE_SIZE));
}

/** The index of the sitemap: one XML document that names its files. */
export async function sitemapIndex(site: Site): Promise<string> {
  const stream = new SitemapIndexStream();
  for (let number = 1; number <= sitemapFiles(site); number++) {
    stream.write({ url: absolute(site, sitemapPath(number)) });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** The n-th file of the sitemap: every page that stays, with the days of last changes. */
export async function sitemapFile(site: Site, number: number): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    // Our addresses are sound by the corpus; looking again takes longer than writing.
    level: ErrorLevel.SILENT,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const item of itemsIn(site, number)) stream.write(item);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** A digest of all that the n-th file says. */
export function sitemapKey(site: Site, number: number): string {
  return together([JSON.stringify(itemsIn(site, number))]);
}

function itemsIn(site: Site, number: number): SitemapItemLoose[] {
  return items(site).slice((number - 1) * FILE_SIZE, number * FILE_SIZE);
}

const known = new WeakMap<Site, SitemapItemLoose[]>();

function items(site: Site): SitemapItemLoose[] {
  const before = known.get(site) ?? newItems(site);
  known.set(site, before);
  return before;
}

function newItems(site: Site): SitemapItemLoose[] {
  const { checks, comparisons, claimants, outlets, topics, pages } = site.corpus;
  const { home, verdicts, corrections, search, everyCheck, ...of } = address;
  const paths = [
    home,
    ...[...pages.keys()].filter((id) => id !== CONTRIBUTE_PAGE).map(of.page),
    of.checks,
    of.comparisons,
    of.claimants,
    of.outlets,
    of.topics,
    verdicts,
    corrections,
    of.compare,
    of.contribute,
    of.feeds,
    ...(site.publication.search ? [search, everyCheck] : []),
    ...(site.publication.outputs.data ? [of.data] : []),
    of.standards,
    ...[...comparisons.keys()].map(of.comparison),
    ...[...claimants.keys()].map(of.claimant),
    ...[...outlets.keys()].map(of.outlet),
    ...[...topics.keys()].map(of.topic),
    ...site.publication.verdicts.map(({ id }) => of.verdict(id)),
  ];
  const changes = changesOfListings(site);
  return [
    ...[...checks.values()].map((check) => ({
      url: absolute(site, of.check(check.id)),
      lastmod: lastChange(check),
    })),
    ...paths.map((path) => {
      const lastmod = changes.get(path);
      return { url: absolute(site, path), ...(lastmod !== undefined && { lastmod }) };
    }),
  ];
}

/**
 * The days on which pages that list checks last changed: those of the latest change of any check on
 * them. Of other pages no day is known.
 */
function changesOfListings({ corpus }: Site): Map<string, string> {
  const { all, byClaimant, byTopic, byVerdict } = grouped(corpus);
  const listings: [path: string, checks: readonly Entry<'checks'>[]][] = [
    [address.home, all],
    [address.checks, all],
    [address.corrections, all.filter(({ data }) => data.corrections.length > 0)],
  ];
  for (const [id, checks] of byClaimant) listings.push([address.claimant(id), checks]);
  for (const [id, checks] of byTopic) listings.push([address.topic(id), checks]);
  for (const [id, checks] of byVerdict) listings.push([address.verdict(id), checks]);
  const days = new Map<string, string>();
  for (const [path, checks] of listings) {
    const latest = checks.map(lastChange).reduce((a, b) => (a > b ? a : b), '');
    if (latest !== '') days.set(path, latest);
  }
  return days;
}

/** The day on which a check was published or last corrected. */
function lastChange({ data }: Entry<'checks'>): string {
  return data.corrections.at(-1)?.date ?? data.published;
}
