import type { Entry } from '../corpus/entry.ts';
import { address } from '../model/address.ts';
import type { CheckData } from '../model/check.ts';
import type { Correction } from '../model/correction.ts';
import { pageOf } from './paging.ts';
import type { CorrectionsView } from './pages.ts';
import type { CorrectionView } from './parts.ts';
import { href, languageOf, phrase, type Site } from './site.ts';
import { verdictView } from './verdict.ts';
import { changesWith } from './versions.ts';

/** The corrections of a check, with the verdicts before and after each, in the words of `language`. */
export function correctionViews(
  site: Site,
  { id, data }: Entry<'checks'>,
  language: string,
): CorrectionView[] {
  return data.corrections.map((correction, index) => {
    const { date, note, was } = correction;
    const changes = changesWith(site, id, index);
    return {
      date,
      class: correction.class,
      note,
      language: languageOf(site, data),
      ...(was !== undefined && {
        was: verdictView(site, was, language),
        ...verdictAfter(site, correction, data, language),
      }),
      ...(changes !== undefined && { changes }),
    };
  });
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
    .flatMap((entry) => {
      const { id, data } = entry;
      const check = { href: href(site, address.check(id)), ...phrase(site, data.title, data) };
      const views = correctionViews(site, entry, language).toReversed();
      return views.map((correction) => ({ ...correction, check }));
    });
  const sorted = all.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return pageOf(site, sorted, address.corrections).map(({ items, page }) => ({
    corrections: items,
    page,
    total: all.length,
    ...(site.publication.outputs.history && {
      hasHistory: site.history !== undefined && 'versions' in site.history,
    }),
  }));
}
