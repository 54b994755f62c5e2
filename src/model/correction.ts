import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { line } from './text.ts';
import { verdictId } from './verdict.ts';

/**
 * How much a correction changes: `minor` nothing that matters to the verdict, `update` what has
 * happened since, `substantial` the verdict or a reason for it, `void` withdraws the check.
 */
export const CORRECTION_CLASSES = ['minor', 'update', 'substantial', 'void'] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** A dated, public change to a published check. */
export const correction = z.strictObject({
  /** The day on which it was made public. */
  date: calendarDate,
  /** How much it changes: `minor` nothing that matters to the verdict, `update` what has happened since, `substantial` the verdict or a reason for it, `void` withdraws the check. */
  class: z.enum(CORRECTION_CLASSES),
  /** What was wrong or new, and what was changed. */
  note: line,
  /** Id of the verdict before, where the correction changed it. */
  was: verdictId.optional(),
});
export type Correction = z.output<typeof correction>;
