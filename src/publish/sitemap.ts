import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import { CONTRIBUTE_PAGE } from '../model/page.ts';
import { grouped } from '../views/grouped.ts';
import { together } from '../views/keys.ts';
import { absolute, type Site } from '../views/site.ts';

/** Addresses in one file; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html). */
const FILE_SIZE = 40_000;

/** A page as the sitemap names it. */
export interface SitemapPage {
  url: string;
  /** The day of its last change (`2026-05-31`). */
  lastmod?: string;
}

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
  return sitemapOf(itemsIn(site, number));
}

/** An address that stands in XML as it is, and that nothing could write in another way. */
const PLAIN = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z][a-z\d-]*(?:\/[a-z\d-]+)*\/$/;

/**
 * A file of the sitemap with these pages. The library takes a hundred times as long for a page as it
 * takes to write it, so that it writes the first, and plain ones are written like that.
 */
export async function sitemapOf(pages: readonly SitemapPage[]): Promise<string> {
  if (!pages.every(({ url }) => PLAIN.test(url))) return byLibrary(pages);
  const [before, after] = (await byLibrary(pages.slice(0, 1))).split(/<url>.*<\/url>/);
  if (before === undefined || after === undefined) return byLibrary(pages);
  return before + pages.map(plainPage).join('') + after;
}

function plainPage({ url, lastmod }: SitemapPage): string {
  const day = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
  return `<url><loc>${url}</loc>${day}</url>`;
}

/** A file of the sitemap with these pages, by the library. */
export async function byLibrary(pages: readonly SitemapPage[]): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    // Our addresses are sound by the corpus; looking again takes longer than writing.
    level: ErrorLevel.SILENT,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const page of pages) stream.write(page);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** A digest of all that the n-th file says. */
export function sitemapKey(site: Site, number: number): string {
  return together([JSON.stringify(itemsIn(site, number))]);
}

function itemsIn(site: Site, number: number): SitemapPage[] {
  return items(site).slice((number - 1) * FILE_SIZE, number * FILE_SIZE);
}

const known = new WeakMap<Site, SitemapPage[]>();

function items(site: Site): SitemapPage[] {
  const before = known.get(site) ?? newItems(site);
  known.set(site, before);
  return before;
}

function newItems(site: Site): SitemapPage[] {
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
