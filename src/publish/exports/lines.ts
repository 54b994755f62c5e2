import type { Entry } from '../../corpus/entry.ts';
import { newestFirst } from '../../views/card.ts';
import { remember } from '../../views/remember.ts';
import type { Site } from '../../views/site.ts';
import { byteLetters } from '../byte-letters.ts';
import { type FileContent, inLetters } from '../file-content.ts';
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
  content: () => FileContent;
}

/** The lines of the file that is asked for, and of none before. */
const linesIn = remember((): Map<string, string> => new Map(), 1);

/**
 * A check's record as JSON, as `byteLetters`. One thread makes it once, for its own file and for that of its
 * year (`near`).
 */
export function checkLine(site: Site, entry: Entry<'checks'>): string {
  return lineIn(site, yearOf(entry), entry, checkRecord);
}

/** A comparison's record as JSON, like a check's. */
export function comparisonLine(site: Site, entry: Entry<'comparisons'>): string {
  return lineIn(site, 'comparisons', entry, comparisonRecord);
}

function lineIn<E extends Entry>(
  site: Site,
  file: string,
  entry: E,
  recordOf: (site: Site, entry: E) => { bodyHtml: string },
): string {
  const lines = linesIn(site, file);
  const known = lines.get(entry.id) ?? lineWithText(recordOf(site, entry));
  lines.set(entry.id, known);
  return known;
}

/** The line of a record that ends with its text, which is most of it. */
function lineWithText(record: { bodyHtml: string }): string {
  const empty = JSON.stringify({ ...record, bodyHtml: '' });
  const before = byteLetters(empty.slice(0, -'""}'.length));
  return `${before}${JSON.stringify(byteLetters(record.bodyHtml))}}\n`;
}

/** The year of publication, by which checks are filed. */
export function yearOf({ data }: Entry<'checks'>): string {
  return data.published.slice(0, 4);
}

/**
 * The files of checks, one for each year of publication: all in one would be more than many hosts
 * serve, and would be made anew after every edit of any.
 */
export function checkLines(site: Site): LinesFile[] {
  return [...byYear(site)].map(([name, checks]) => ({
    name,
    keys: () => checkKeys(site, checks),
    content: () => inLetters(newestFirst(checks).map((entry) => checkLine(site, entry))),
  }));
}

const years = new WeakMap<Site, ReadonlyMap<string, Entry<'checks'>[]>>();

function byYear(site: Site): ReadonlyMap<string, Entry<'checks'>[]> {
  const known = years.get(site) ?? Map.groupBy(site.corpus.checks.values(), yearOf);
  years.set(site, known);
  return known;
}

/** The files of all other records, one a kind, in the order of their ids. */
export function otherLines(site: Site): LinesFile[] {
  const { comparisons, sources, claimants, outlets, topics } = site.corpus;
  const file = <E extends Entry>(
    name: string,
    entries: ReadonlyMap<string, E>,
    keys: () => Keys,
    lineOf: (site: Site, entry: E) => string,
  ): LinesFile => ({
    name,
    keys,
    content: () => inLetters(byId(entries).map((entry) => lineOf(site, entry))),
  });
  return [
    file(
      'comparisons',
      comparisons,
      () => comparisonKeys(site, [...comparisons.values()]),
      comparisonLine,
    ),
    file('sources', sources, () => dataKeys(site, 'sources', 'outlets'), lineBy(sourceRecord)),
    file('claimants', claimants, () => textKeys(site, 'claimants'), lineBy(claimantRecord)),
    file('outlets', outlets, () => textKeys(site, 'outlets'), lineBy(outletRecord)),
    file('topics', topics, () => textKeys(site, 'topics'), lineBy(topicRecord)),
  ];
}

/** The content of the file with this name. */
export function linesNamed(files: readonly LinesFile[], name: string | undefined): FileContent {
  const file = files.find((known) => known.name === name);
  if (!file) throw new Error(`There is no file of lines named ${String(name)}`);
  return file.content();
}

/** A record as it stands alone, and as a line of a file of many. */
export function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function lineBy<E>(recordOf: (site: Site, entry: E) => object): (site: Site, entry: E) => string {
  return (site, entry) => byteLetters(line(recordOf(site, entry)));
}

function byId<E extends Entry>(entries: ReadonlyMap<string, E>): E[] {
  return [...entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
