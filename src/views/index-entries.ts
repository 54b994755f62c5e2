import { address } from '../model/address.ts';
import { grouped } from './grouped.ts';
import type { IndexEntry } from './pages.ts';
import type { VerdictView } from './parts.ts';
import { found, href, phrase, type Site } from './site.ts';
import { verdictScale } from './verdict.ts';

/** Every topic with the number of its checks, the fullest first. */
export function topicEntries(site: Site): IndexEntry[] {
  const { byTopic } = grouped(site.corpus);
  const entries = [...site.corpus.topics.values()].map(({ id, data }) => ({
    link: { href: href(site, address.topic(id)), ...phrase(site, data.name, data) },
    count: byTopic.get(id)?.length ?? 0,
  }));
  return fullestFirst(entries);
}

/** Every claimant with its role and the number of its checks, the fullest first. */
export function claimantEntries(site: Site): IndexEntry[] {
  const { byClaimant } = grouped(site.corpus);
  const entries = [...site.corpus.claimants.values()].map(({ id, data }) => ({
    link: { href: href(site, address.claimant(id)), ...phrase(site, data.name, data) },
    ...(data.role !== undefined && { detail: data.role }),
    count: byClaimant.get(id)?.length ?? 0,
  }));
  return fullestFirst(entries);
}

/** Every outlet with the number of checks that rest on its sources, the fullest first. */
export function outletEntries(site: Site): IndexEntry[] {
  const { byOutlet } = grouped(site.corpus);
  const entries = [...site.corpus.outlets.values()].map(({ id, data }) => ({
    link: { href: href(site, address.outlet(id)), ...phrase(site, data.name, data) },
    count: byOutlet.get(id)?.length ?? 0,
  }));
  return fullestFirst(entries);
}

/** Every comparison with its outlets and the number of checks that rest on it, the fullest first. */
export function comparisonEntries(site: Site): IndexEntry[] {
  const { byComparison } = grouped(site.corpus);
  const { sources, outlets, comparisons } = site.corpus;
  const outletOf = (source: string) => found(outlets, found(sources, source).data.outlet).data.name;
  const entries = [...comparisons.values()].map(({ id, data }) => ({
    link: { href: href(site, address.comparison(id)), ...phrase(site, data.title, data) },
    detail: data.sources.map(outletOf).join(' · '),
    count: byComparison.get(id)?.length ?? 0,
  }));
  return fullestFirst(entries);
}

/** The scale with the number of checks of each verdict. */
export function verdictEntries(
  site: Site,
  language: string,
): { verdict: VerdictView; count: number }[] {
  const { byVerdict } = grouped(site.corpus);
  return verdictScale(site, language).map((verdict) => ({
    verdict,
    count: byVerdict.get(verdict.id)?.length ?? 0,
  }));
}

function fullestFirst(entries: IndexEntry[]): IndexEntry[] {
  return entries.toSorted((a, b) => b.count - a.count || (a.link.text < b.link.text ? -1 : 1));
}

/** What the page of an index shows. */
export type IndexView =
  | { kind: 'claimants' | 'outlets' | 'topics' | 'comparisons'; entries: IndexEntry[] }
  | { kind: 'verdicts'; entries: { verdict: VerdictView; count: number }[] };

/** Every index of the site. */
export function indexViews(site: Site, language: string): IndexView[] {
  return [
    { kind: 'claimants', entries: claimantEntries(site) },
    { kind: 'outlets', entries: outletEntries(site) },
    { kind: 'topics', entries: topicEntries(site) },
    { kind: 'comparisons', entries: comparisonEntries(site) },
    { kind: 'verdicts', entries: verdictEntries(site, language) },
  ];
}
