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
  /** Of a ratio, the same of processor seconds: it says more where others use the machine, too. */
  cpu?: number;
}

/** Every goal with what was measured. */
export function reached(results: Results): Reached[] {
  const { hugo, eleventy, pages, everything, nothing, edit, layout, large } = results;
  const { searchCold, searchEdit, checkCold, checkWarm, dev, query } = results;
  const ours = [pages, everything, nothing, edit, layout];
  return [
    toReach('cold, the pages that people read', 1.5, '× Hugo', ratio(pages, hugo)),
    toReach('cold, the pages that people read', 1, '× Eleventy', ratio(pages, eleventy)),
    toReach('the same with every other output', 1.7, '× the pages', ratio(everything, pages)),
    toReach('one check edited', 0.35, '× Hugo', ratio(edit, hugo)),
    toReach('nothing changed', 0.25, '× Hugo', ratio(nothing, hugo)),
    toReach('a layout edited', 1.2, '× Hugo', ratio(layout, hugo)),
    toReach('search index, cold', 3, 's more', more(searchCold, everything)),
    toReach('search index, one check edited', 1, 's more', more(searchEdit, edit)),
    toReach('memory of any build above', 0.8, 'GB', ours.flatMap(gigabytes)),
    toReach('ten times as many checks', 11, '× the time', ratio(large, everything)),
    toReach('their memory', 5, 'GB', gigabytes(large)),
    toReach('`npm run check`, cold', 5, 's', seconds(checkCold)),
    toReach('`npm run check`, warm', 1, 's', seconds(checkWarm)),
    toReach('`npm run dev`, edit to browser', 1, 's', dev?.edits ?? []),
    toReach('a query of the search', 100, 'kB', query?.queries.map((bytes) => bytes / 1000) ?? []),
  ];
}

/** A goal counts as met by the median, of memory and of what is sent by the most. */
export function isMet({ limit, unit, found }: Reached): boolean | undefined {
  if (!found) return undefined;
  return (unit === 'GB' || unit === 'kB' ? found.most : found.median) <= limit;
}

function toReach(
  goal: string,
  limit: number,
  unit: string,
  found: readonly number[] | Pick<Reached, 'found' | 'cpu'>,
): Reached {
  if (!isList(found)) return { goal, limit, unit, ...found };
  return { goal, limit, unit, ...(found.length > 0 && { found: spreadOf(found) }) };
}

function isList(value: readonly number[] | object): value is readonly number[] {
  return Array.isArray(value);
}

function ratio(
  ours: Measured | undefined,
  theirs: Measured | undefined,
): Pick<Reached, 'found' | 'cpu'> {
  const over = (a: number, b: number) => a / b;
  const found = roundByRound(seconds(ours), seconds(theirs), over);
  const cpu = roundByRound(processorSeconds(ours), processorSeconds(theirs), over);
  return {
    ...(found.length > 0 && { found: spreadOf(found) }),
    ...(cpu.length > 0 && { cpu: spreadOf(cpu).median }),
  };
}

function more(ours: Measured | undefined, without: Measured | undefined): number[] {
  return roundByRound(seconds(ours), seconds(without), (a, b) => a - b);
}

function seconds(measured: Measured | undefined): number[] {
  return measured?.timings.map(({ seconds }) => seconds) ?? [];
}

function processorSeconds(measured: Measured | undefined): number[] {
  return measured?.timings.flatMap(({ cpu }) => cpu ?? []) ?? [];
}

function gigabytes(measured: Measured | undefined): number[] {
  return measured?.timings.flatMap(({ peak }) => (peak === undefined ? [] : peak / 1e9)) ?? [];
}
