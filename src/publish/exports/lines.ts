import type { Entry } from '../../corpus/entry.ts';
import { newestFirst } from '../../views/card.ts';
import type { Site } from '../../views/site.ts';
import { checkKeys, comparisonKeys, dataKeys, type Keys, textKeys } from './keys.ts';
import {
  checkRecord,
  claimantRecord,
  comparisonRecord,
  outletRecord,
  sourceRecord,
  topicRecord,
} from './records.ts';

/** A file of JSON Lines (https://jsonlines.org): UTF-8, one record a line. */
export interface LinesFile {
  name: string;
  keys: () => Keys;
  text: () => string;
}

/**
 * The files of checks, one for each year of publication: all in one would be more than many hosts
 * serve, and would be made anew after every edit of any.
 */
export function checkLines(site: Site): LinesFile[] {
  const byYear = Map.groupBy(site.corpus.checks.values(), ({ data }) => data.published.slice(0, 4));
  return [...byYear].map(([name, checks]) => ({
    name,
    keys: () => checkKeys(site, checks),
    text: () => lines(newestFirst(checks), (entry) => checkRecord(site, entry)),
  }));
}

/** The files of all other records, one a kind, in the order of their ids. */
export function otherLines(site: Site): LinesFile[] {
  const { comparisons, sources, claimants, outlets, topics } = site.corpus;
  const file = <E extends Entry>(
    name: string,
    entries: ReadonlyMap<string, E>,
    keys: () => Keys,
    recordOf: (site: Site, entry: E) => object,
  ): LinesFile => ({
    name,
    keys,
    text: () => lines(byId(entries), (entry) => recordOf(site, entry)),
  });
  return [
    file(
      'comparisons',
      comparisons,
      () => comparisonKeys(site, [...comparisons.values()]),
      comparisonRecord,
    ),
    file('sources', sources, () => dataKeys(site, 'sources', 'outlets'), sourceRecord),
    file('claimants', claimants, () => textKeys(site, 'claimants'), claimantRecord),
    file('outlets', outlets, () => textKeys(site, 'outlets'), outletRecord),
    file('topics', topics, () => textKeys(site, 'topics'), topicRecord),
  ];
}

/** The text of the file with this name. */
export function linesNamed(files: readonly LinesFile[], name: string | undefined): string {
  const file = files.find((known) => known.name === name);
  if (!file) throw new Error(`There is no file of lines named ${String(name)}`);
  return file.text();
}

/** A record as it stands alone, and as a line of a file of many. */
export function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function lines<E>(entries: readonly E[], recordOf: (entry: E) => object): string {
  return entries.map((entry) => line(recordOf(entry))).join('');
}

function byId<E extends Entry>(entries: ReadonlyMap<string, E>): E[] {
  return [...entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
