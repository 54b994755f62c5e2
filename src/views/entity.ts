import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import type { Verdict } from '../model/verdict.ts';
import { digested } from './digested.ts';
import { grouped } from './grouped.ts';
import { listings } from './listing.ts';
import type { ClaimantView, OutletView, TopicView, VerdictPageView } from './pages.ts';
import { href, interfaceLanguage, languageOf, phrase, type Site } from './site.ts';
import { sourceView } from './source.ts';
import { verdictScale, verdictView } from './verdict.ts';

/** A view without its text, which is read when the page is rendered; `key` is its digest. */
export type Bodiless<View> = Omit<View, 'bodyHtml'> & { id: string; key: string };

/** The pages of a claimant: who it is, the verdicts on its claims, its checks. */
export function claimantViews(
  site: Site,
  { id, data, key }: Entry<'claimants'>,
): Bodiless<ClaimantView>[] {
  const around = interfaceLanguage(site, languageOf(site, data));
  const checks = grouped(site.corpus).byClaimant.get(id) ?? [];
  const verdicts = verdictScale(site, around)
    .map((verdict) => ({
      verdict,
      count: checks.filter(({ data: { verdict: given } }) => given === verdict.id).length,
    }))
    .filter(({ count }) => count > 0);
  return listings(site, checks, address.claimant(id), around).map((listing) => ({
    id,
    key,
    name: phrase(site, data.name, data),
    kind: data.kind,
    ...(data.role !== undefined && { role: data.role }),
    sameAs: data.sameAs,
    verdicts,
    listing,
  }));
}

/** The pages of an outlet: its sources, where they are compared, the checks that rest on them. */
export function outletViews(
  site: Site,
  { id, data, key }: Entry<'outlets'>,
): Bodiless<OutletView>[] {
  const around = interfaceLanguage(site, languageOf(site, data));
  const { sourcesOf, comparisonsOf, byOutlet } = grouped(site.corpus);
  const sources = digested(
    (sourcesOf.get(id) ?? []).map((source) => ({
      ...sourceView(site, source.id),
      comparisons: (comparisonsOf.get(source.id) ?? []).map((comparison) => ({
        href: href(site, address.comparison(comparison.id)),
        ...phrase(site, comparison.data.title, comparison.data),
      })),
    })),
  );
  const checks = byOutlet.get(id) ?? [];
  return listings(site, checks, address.outlet(id), around).map((listing) => ({
    id,
    key,
    name: phrase(site, data.name, data),
    ...(data.url !== undefined && { url: data.url }),
    sameAs: data.sameAs,
    sources,
    listing,
  }));
}

/** The pages of a topic. */
export function topicViews(site: Site, { id, data, key }: Entry<'topics'>): Bodiless<TopicView>[] {
  const around = interfaceLanguage(site, languageOf(site, data));
  const checks = grouped(site.corpus).byTopic.get(id) ?? [];
  return listings(site, checks, address.topic(id), around).map((listing) => ({
    id,
    key,
    name: phrase(site, data.name, data),
    listing,
  }));
}

/** The pages of a verdict: what it takes to earn it, and who has. */
export function verdictViews(site: Site, { id }: Verdict, language: string): VerdictPageView[] {
  const checks = grouped(site.corpus).byVerdict.get(id) ?? [];
  const verdict = verdictView(site, id, language);
  return listings(site, checks, address.verdict(id), language).map((listing) => ({
    verdict,
    listing,
  }));
}
