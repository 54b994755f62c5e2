import { CORRECTION_CLASSES, type CorrectionClass } from '../model/correction.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { UNKNOWN_DAY } from '../model/unfinished.ts';
import { VOID } from '../model/verdict.ts';
import { type DateOrder, readDate } from './dates.ts';
import type { ForeignReview } from './foreign-review.ts';
import { isWritable, type Texts } from './texts.ts';

interface SortedCorrection {
  date: string;
  class: CorrectionClass;
  note: string;
}

/**
 * The corrections of a review: those with a day and a class of ours, the oldest first, and all others as
 * lines to be sorted by a person. None is lost, and none gets a class that nobody gave it.
 */
export function correctionsFrom(
  corrections: ForeignReview['corrections'],
  parts: { texts: Texts; verdict: string; published: string; dateOrder: DateOrder | undefined },
): { sorted: SortedCorrection[]; unsorted: string[] } {
  const { texts, verdict, published, dateOrder } = parts;
  const sorted: SortedCorrection[] = [];
  const unsorted: string[] = [];
  for (const correction of corrections) {
    const note = texts.line(correction.note);
    if (note === undefined) continue;
    const date = dayOf(correction.date, dateOrder);
    const kind = CORRECTION_CLASSES.find((known) => known === correction.class);
    const isInPlace = date !== undefined && (published === UNKNOWN_DAY || date >= published);
    const isSound = (kind !== 'void' || verdict === VOID) && isWritable(note);
    if (isInPlace && isSound && kind !== undefined) sorted.push({ date, class: kind, note });
    else unsorted.push(`a correction${date === undefined ? '' : ` of ${date}`}: ${note}`);
  }
  return {
    sorted: sorted.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    unsorted,
  };
}

function dayOf(raw: string | undefined, order: DateOrder | undefined): string | undefined {
  const read = raw === undefined ? undefined : readDate(raw, order);
  return read && 'date' in read && isCalendarDate(read.date) ? read.date : undefined;
}
