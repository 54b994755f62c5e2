import { address } from '../model/address.ts';
import { grouped } from './grouped.ts';
import type { Link, Phrase } from './parts.ts';
import { found, href, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** Every check in a line, by the years in which they were published, the newest first. */
export interface EveryCheckView {
  total: number;
  years: { year: string; checks: CheckLine[] }[];
}

/** What a line tells of a check. */
export interface CheckLine {
  link: Link;
  verdict: string;
  claimant: Phrase;
  published: string;
}

/** The plain list of all checks, for who cannot search or would rather look through it. */
export function everyCheckView(site: Site, language: string): EveryCheckView {
  const { all } = grouped(site.corpus);
  const lines = all.map(({ id, data }): CheckLine => {
    const claimant = found(site.corpus.claimants, data.claim.claimant).data;
    return {
      link: { href: href(site, address.check(id)), ...phrase(site, data.title, data) },
      verdict: verdictView(site, data.verdict, language).label,
      claimant: phrase(site, claimant.name, claimant),
      published: data.published,
    };
  });
  const byYear = Map.groupBy(lines, ({ published }) => published.slice(0, 4));
  return {
    total: lines.length,
    years: [...byYear].map(([year, checks]) => ({ year, checks })),
  };
}
