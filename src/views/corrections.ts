import { address } from '../model/address.ts';
import type { CheckData } from '../model/check.ts';
import type { Correction } from '../model/correction.ts';
import { pageOf } from './paging.ts';
import type { CorrectionsView } from './pages.ts';
import type { CorrectionView } from './parts.ts';
import { href, languageOf, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** A correction with the verdicts before and after it, in the words of `language`. */
export function correctionView(
  site: Site,
  correction: Correction,
  check: Pick<CheckData, 'language' | 'verdict' | 'corrections'>,
  language: string,
): CorrectionView {
  const { date, note, was } = correction;
  return {
    date,
    class: correction.class,
    note,
    language: languageOf(site, check),
    ...(was !== undefined && {
      was: verdictView(site, was, language),
      ...verdictAfter(site, correction, check, language),
    }),
  };
}

/** A later correction names the verdict that this one led to; after the last of them it is today's. */
function verdictAfter(
  site: Site,
  correction: Correction,
  { verdict, corrections }: Pick<CheckData, 'verdict' | 'corrections'>,
  language: string,
): Pick<CorrectionView, 'became' | 'isPresent'> {
  const later = corrections
    .slice(corrections.indexOf(correction) + 1)
    .find(({ was }) => was !== undefined);
  return {
    became: verdictView(site, later?.was ?? verdict, language),
    isPresent: later === undefined,
  };
}

/**
 * The pages of the corrections log: every correction of every check, the newest first. Of those of
 * one day the checks are in the order of their slugs, and the last of a check stands first.
 */
export function correctionsViews(site: Site, language: string): CorrectionsView[] {
  const all = [...site.corpus.checks.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, data }) =>
      data.corrections.toReversed().map((correction) => ({
        ...correctionView(site, correction, data, language),
        check: { href: href(site, address.check(id)), ...phrase(site, data.title, data) },
      })),
    );
  const sorted = all.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return pageOf(site, sorted, address.corrections).map(({ items, page }) => ({
    corrections: items,
    page,
    total: all.length,
    hasHistory: site.history !== undefined && 'versions' in site.history,
  }));
}
