import type { Measured } from './table.ts';
import { roundByRound, type Spread, spreadOf } from './statistics.ts';
import type { CardCosts } from './cards.ts';
import type { DevTimes } from './dev.ts';
import type { QueryCosts } from './query.ts';

/** All that was measured; what was not asked for, or is not installed, is left out. */
export interface Results {
  hugo?: Measured;
  eleventy?: Measured;
  /** Hugo with nothing but checks and one list. */
  bare?: Measured;
  pages?: Measured;
  everything?: Measured;
  nothing?: Measured;
  edit?: Measured;
  layout?: Measured;
  searchCold?: Measured;
  searchEdit?: Measured;
  checkCold?: Measured;
  checkWarm?: Measured;
  /** Ten times as many checks, and one of these edited. */
  large?: Measured;
  largeEdit?: Measured;
  dev?: DevTimes;
  query?: QueryCosts;
  cards?: CardCosts;
}

/** What is to be reached, and what was. */
export interface Reached {
  goal: string;
  limit: number;
  /** What `limit` and `found` count. */
  unit: string;
  /** Left out where it was not measured. */
  found?: Spread;
}

/** Every goal with what was measured. */
export function reached(results: Results): Reached[] {
  const { hugo, eleventy, pages, everything, nothing, edit, layout, large } = results;
  const { searchCold, searchEdit, checkCold, checkWarm, dev, query } = results;
  const ours = [pages, everything, nothing, edit, layout];
  return [
    goal('cold, the pages that people read', 1.5, '× Hugo', ratios(pages, hugo)),
    goal('cold, the pages that people read', 1, '× Eleventy', ratios(pages, eleventy)),
    goal('the same with every other output', 1.7, '× the pages', ratios(everything, pages)),
    goal('one check edited', 0.35, '× Hugo', ratios(edit, hugo)),
    goal('nothing changed', 0.25, '× Hugo', ratios(nothing, hugo)),
    goal('a layout edited', 1.2, '× Hugo', ratios(layout, hugo)),
    goal('search index, cold', 3, 's more', more(searchCold, everything)),
    goal('search index, one check edited', 1, 's more', more(searchEdit, edit)),
    goal('memory of any build above', 0.8, 'GB', ours.flatMap(gigabytes)),
    goal('ten times as many checks', 11, '× the time', ratios(large, everything)),
    goal('their memory', 5, 'GB', gigabytes(large)),
    goal('`npm run check`, cold', 5, 's', seconds(checkCold)),
    goal('`npm run check`, warm', 1, 's', seconds(checkWarm)),
    goal('`npm run dev`, edit to browser', 1, 's', dev?.edits ?? []),
    goal('a query of the search', 100, 'kB', query?.queries.map((bytes) => bytes / 1000) ?? []),
  ];
}

/** A goal counts as met by the median, of memory and of what is sent by the most. */
export function isMet({ limit, unit, found }: Reached): boolean | undefined {
  if (!found) return undefined;
  return (unit === 'GB' || unit === 'kB' ? found.most : found.median) <= limit;
}

function goal(text: string, limit: number, unit: string, values: readonly number[]): Reached {
  return { goal: text, limit, unit, ...(values.length > 0 && { found: spreadOf(values) }) };
}

function ratios(ours: Measured | undefined, theirs: Measured | undefined): number[] {
  return roundByRound(seconds(ours), seconds(theirs), (a, b) => a / b);
}

function more(ours: Measured | undefined, without: Measured | undefined): number[] {
  return roundByRound(seconds(ours), seconds(without), (a, b) => a - b);
}

function seconds(measured: Measured | undefined): number[] {
  return measured?.timings.map(({ seconds }) => seconds) ?? [];
}

function gigabytes(measured: Measured | undefined): number[] {
  return measured?.timings.flatMap(({ peak }) => (peak === undefined ? [] : peak / 1e9)) ?? [];
}
