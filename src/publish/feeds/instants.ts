import { hash } from 'node:crypto';

const HOUR = 3_600_000;

/**
 * The instant at which a check or correction of this day counts as published: midnight UTC. A
 * calendar date has no time of its own, a feed wants one, and this one is never in the future.
 */
export function startOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * The instant at which an item with this id last changed, on this day: in its first hour, at a moment
 * that follows from the id alone. No two entries of an Atom feed should have changed at the same
 * moment (https://validator.w3.org/feed/docs/warning/DuplicateUpdated.html).
 */
export function momentOf(date: string, id: string): Date {
  const fraction = parseInt(hash('sha256', id).slice(0, 8), 16) / 0x1_0000_0000;
  return new Date(startOf(date).getTime() + Math.floor(fraction * HOUR));
}

/** When an entry counts as deleted on this day: after every change of that day (`momentOf`). */
export function deletionOn(date: string): Date {
  return new Date(startOf(date).getTime() + HOUR);
}

/** The latest of some instants; the earliest that there is where there are none. */
export function latest(instants: readonly Date[]): Date {
  return new Date(Math.max(0, ...instants.map((instant) => instant.getTime())));
}
