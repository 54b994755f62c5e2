import type { CheckData } from '../model/check.ts';
import { median } from './median.ts';

const DAY = 86_400_000;

/**
 * The median of the days from the publication of a check to each correction of an error in it; an update,
 * which tells of something that happened since, is no error.
 */
export function medianDelay(
  checks: readonly Pick<CheckData, 'published' | 'corrections'>[],
): number | undefined {
  return median(
    checks.flatMap(({ published, corrections }) =>
      corrections
        .filter((correction) => correction.class !== 'update')
        .map(({ date }) => (Date.parse(date) - Date.parse(published)) / DAY),
    ),
  );
}
