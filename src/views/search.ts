import { address } from '../model/address.ts';
import { wordsOf } from '../words/words.ts';
import { grouped } from './grouped.ts';
import { listings } from './listing.ts';
import type { Listing } from './pages.ts';
import type { Link, Phrase, VerdictView } from './parts.ts';
import { found, href, phrase, type Site } from './site.ts';
import { verdictScale } from './verdict.ts';

/** Something that results can be narrowed down to. */
export interface SearchChoice extends Phrase {
  id: string;
  /** Checks that it leaves. */
  count: number;
}

/** The page on which readers search. */
export interface SearchView {
  /** Where the index lies. */
  index: string;
  verdicts: { verdict: VerdictView; count: number }[];
  topics: SearchChoice[];
  claimants: SearchChoice[];
  outlets: SearchChoice[];
  /** The latest first. */
  years: { year: string; count: number }[];
  /** The newest checks, with the way to all others. */
  latest: Listing;
  /** The plain list of all checks. */
  every: Link;
  /** Lists by which all checks can be found too. */
  ways: Link[];
}

/** Choices of one kind that the page offers: those with the most checks. */
const MOST_CHOICES = 300;

const WAYS = ['checks', 'topics', 'claimants', 'outlets', 'verdicts'] as const;

/** What the page of the search shows before anybody has searched. */
export function searchView(site: Site, language: string): SearchView {
  const { all, byTopic, byClaimant, byOutlet, byVerdict } = grouped(site.corpus);
  const { topics, claimants, outlets } = site.corpus;
  const { menu, search } = wordsOf(language);
  const [latest] = listings(site, all, address.checks, language);
  if (!latest) throw new Error('A listing has one page at least');
  const choices = (
    groups: ReadonlyMap<string, readonly unknown[]>,
    records: ReadonlyMap<string, { data: { name: string; language?: string | undefined } }>,
  ): SearchChoice[] => {
    const { compare } = new Intl.Collator(language);
    return [...groups]
      .map(([id, checks]) => {
        const { data } = found(records, id);
        return { id, ...phrase(site, data.name, data), count: checks.length };
      })
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_CHOICES)
      .sort((a, b) => compare(a.text, b.text) || (a.id < b.id ? -1 : 1));
  };
  return {
    index: href(site, address.searchIndex),
    verdicts: verdictScale(site, language)
      .map((verdict) => ({ verdict, count: byVerdict.get(verdict.id)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
    topics: choices(byTopic, topics),
    claimants: choices(byClaimant, claimants),
    outlets: choices(byOutlet, outlets),
    years: yearsOf(all.map(({ data }) => data.published)),
    latest,
    every: { href: href(site, address.everyCheck), text: search.every.title, language },
    ways: WAYS.map((name) => ({ href: href(site, address[name]), text: menu[name], language })),
  };
}

function yearsOf(dates: readonly string[]): SearchView['years'] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const year = date.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}
