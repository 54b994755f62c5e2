import type { Kind } from '../corpus/kind.ts';
import type { Outcome } from './import-reviews.ts';
import { FOREIGN } from './texts.ts';
import type { VerdictSource } from './verdicts.ts';

/** How often a foreign label was taken for one of our verdicts. */
export interface MappedLabel {
  label: string;
  verdict: string;
  by: VerdictSource;
  count: number;
}

/** What an import did, counted. */
export interface Tally {
  read: number;
  written: Partial<Record<Kind, number>>;
  /** Checks that had been imported before. */
  known: number;
  /** How many were left out, by the rule that says why. */
  skipped: Map<string, number>;
  mapped: MappedLabel[];
  /** Labels for which we have no verdict, with their counts. */
  unmapped: Map<string, number>;
  /** Of each key that was left to be filled in, how many checks lack it, and one of them. */
  missing: Map<string, { count: number; first: string }>;
}

/** Longer labels are shortened; some publishers write a whole sentence. */
const LONGEST_LABEL = 80;

/** A tally of nothing yet, and what counts an outcome into it. */
export function newTally(): { tally: Tally; count: (outcome: Outcome) => void } {
  const mapped = new Map<string, MappedLabel>();
  const tally: Tally = {
    read: 0,
    written: {},
    known: 0,
    skipped: new Map(),
    mapped: [],
    unmapped: new Map(),
    missing: new Map(),
  };
  return { tally, count };

  function count(outcome: Outcome): void {
    tally.read++;
    const label = labelOf(outcome);
    if (outcome.became === 'known') tally.known++;
    else if (outcome.became === 'skipped') {
      const { rule } = outcome.diagnostic;
      tally.skipped.set(rule, (tally.skipped.get(rule) ?? 0) + 1);
      if (rule === 'import-verdict' && label !== '') {
        tally.unmapped.set(label, (tally.unmapped.get(label) ?? 0) + 1);
      }
    } else countCheck(outcome, label);
  }

  function countCheck(
    { files, missing, verdict }: Extract<Outcome, { became: 'check' }>,
    label: string,
  ): void {
    for (const { kind } of files) tally.written[kind] = (tally.written[kind] ?? 0) + 1;
    const key = JSON.stringify([label, verdict]);
    const known = mapped.get(key) ?? { label, ...verdict, count: 0 };
    known.count++;
    if (!mapped.has(key)) tally.mapped.push(known);
    mapped.set(key, known);
    const first = files.at(-1)?.path ?? '';
    for (const one of missing) {
      const before = tally.missing.get(one) ?? { count: 0, first };
      tally.missing.set(one, { ...before, count: before.count + 1 });
    }
  }
}

function labelOf({ placed: { review } }: Outcome): string {
  const label = FOREIGN.line(review.rating.label) ?? '';
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
