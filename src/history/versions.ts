import type { State } from './timeline.ts';

/** A state with what a reader saw of it. */
export interface SeenState extends State {
  blob: string;
  /** Digest of all that a reader sees: two states that differ in nothing else are one version. */
  seen: string;
  /** The day of publication that it names. */
  published: string | undefined;
}

/** A state of which a file was deleted. */
export interface Gone extends State {
  blob: undefined;
}

/** A version: what a reader could see from one commit to another. */
export interface Version extends SeenState {
  /** From 1, the oldest first. */
  number: number;
  /** The day on which it was replaced or deleted, if it was. */
  until?: string;
}

/**
 * The published versions of a file, the oldest first. States that a reader cannot tell apart are one
 * version, which began with the first of them. What was replaced or deleted on a day before its day
 * of publication was a draft, and is none. So a version that is followed by another keeps its number
 * whatever comes after.
 */
export function versionsOf(states: readonly (SeenState | Gone)[]): Version[] {
  const runs: { first: SeenState; end?: string }[] = [];
  for (const state of states) {
    const run = runs.at(-1);
    if (state.blob === undefined) {
      if (run) run.end ??= dayOf(state);
    } else if (run?.first.seen === state.seen) {
      delete run.end;
    } else {
      if (run) run.end ??= dayOf(state);
      runs.push({ first: state });
    }
  }
  return runs
    .filter(({ first: { published }, end }) => !isBefore(end, published))
    .map(({ first, end }, index) => ({
      ...first,
      number: index + 1,
      ...(end !== undefined && { until: end }),
    }));
}

/** The day of a commit by the calendar of whoever made it, as `published` is by the editors'. */
export function dayOf({ time }: Pick<State, 'time'>): string {
  return time.slice(0, 10);
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
