import { address } from '../model/address.ts';
import type { CheckData } from '../model/check.ts';
import type { Correction } from '../model/correction.ts';
import { pageOf } from './paging.ts';
import type { CorrectionsView } from './pages.ts';
import type { CorrectionView } from './parts.ts';
import { href, languageOf, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';

/** A correction with the verdict before it, in the words of `language`. */
export function correctionView(
  site: Site,
  { was, ...correction }: Correction,
  check: Pick<CheckData, 'language'>,
  language: string,
): CorrectionView {
  return {
    date: correction.date,
    class: correction.class,
    note: correction.note,
    language: languageOf(site, check),
    ...(was !== undefined && { was: verdictView(site, was, language) }),
  };
}

/** The pages of the corrections log: every correction of every check, the newest first. */
export function correctionsViews(site: Site, language: string): CorrectionsView[] {
  const all = [...site.corpus.checks.values()].flatMap(({ id, data }) =>
    data.corrections.map((correction) => ({
      ...correctionView(site, correction, data, language),
      check: { href: href(site, address.check(id)), ...phrase(site, data.title, data) },
      verdict: verdictView(site, data.verdict, language),
    })),
  );
  const sorted = all.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return pageOf(site, sorted, address.corrections).map(({ items, page }) => ({
    corrections: items,
    page,
    total: all.length,
  }));
}
