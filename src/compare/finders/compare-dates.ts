import type { Severity } from '../finding.ts';
import type { DateMention } from './date-mention.ts';

/** How grave the difference of two dates is, or null where there is none. */
export function compareDates(one: DateMention, other: DateMention): Severity | null {
  if (one.daypart && other.daypart && one.daypart !== other.daypart) {
    return [one.daypart, other.daypart].includes('morning') ? 'high' : 'attention';
  }
  if (one.days.length > 0 && other.days.length > 0) {
    const meet = one.days.some((a) =>
      other.days.some((b) => a.first <= b.last && b.first <= a.last),
    );
    if (!meet) return 'high';
    return disagree(one, other) ? 'high' : null;
  }
  if (disagree(one, other)) return 'high';
  if (one.relative !== undefined && other.relative !== undefined)
    return one.relative === other.relative ? null : 'high';
  return shared(one, other) ? null : 'attention';
}

const PARTS = ['weekday', 'day', 'month', 'year'] as const;

/** Two different weekdays, or two different months, are never the same day. */
function disagree(one: DateMention, other: DateMention): boolean {
  return PARTS.some((part) => one[part] && other[part] && one[part] !== other[part]);
}

function shared(one: DateMention, other: DateMention): boolean {
  return PARTS.some((part) => one[part] && one[part] === other[part]);
}
