import type { Draft, DraftFile, Place } from '../../corpus/draft.ts';
import type { BaseRecord } from './base-record.ts';
import { namedByCheck, namedByComparison, namedByText, type Naming, target } from './named.ts';

/** A place at which something is named. */
export interface Link {
  file: DraftFile;
  at: Place;
}

/** Who names each of `targets`, of all records of today. */
export function linksTo(
  targets: ReadonlySet<string>,
  { files }: Pick<Draft, 'files'>,
): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  if (targets.size === 0) return links;
  const add = (file: DraftFile, names: Iterable<Naming>) => {
    for (const [name, at] of names) {
      if (!targets.has(name)) continue;
      const list = links.get(name);
      if (list) list.push({ file, at });
      else links.set(name, [{ file, at }]);
    }
  };
  for (const kind of Object.values(files)) {
    for (const file of kind.values()) add(file, namedByText(file.prepared));
  }
  for (const file of files.checks.values()) {
    if (file.prepared.data) add(file, namedByCheck(file.prepared.data));
  }
  for (const file of files.comparisons.values()) {
    if (file.prepared.data) add(file, namedByComparison(file.prepared.data));
  }
  for (const file of files.sources.values()) {
    const { data } = file.prepared;
    if (data) add(file, [[target.record('outlets', data.outlet), { key: ['outlet'] }]]);
  }
  return links;
}

/** What a record of the base named, and so had a place on a published page. */
export function namedBefore(records: readonly BaseRecord[]): Set<string> {
  const names = new Set<string>();
  for (const record of records) {
    if (!record.isFinished) continue;
    for (const [name] of namedByText(record)) names.add(name);
    if (record.kind === 'checks') for (const [name] of namedByCheck(record.data)) names.add(name);
    if (record.kind === 'comparisons')
      for (const [name] of namedByComparison(record.data)) names.add(name);
  }
  return names;
}
