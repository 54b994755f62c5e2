import type { CheckData } from '../../model/check.ts';
import type { SubjectOf } from '../../model/rules.ts';
import type { Draft, DraftFile, Place, Problem } from '../draft.ts';
import { KIND_WORD, type Kind, pathShape } from '../kind.ts';
import { suggestion } from '../suggest.ts';

/** Kinds of record that others name by their ids. */
type NamedKind = Exclude<Kind, 'checks' | 'pages'>;

/** The ids that would do; a map or a set of them, because there may be thousands. */
interface Candidates {
  has: (id: string) => boolean;
  keys: () => Iterable<string>;
}

interface Reference {
  file: DraftFile;
  at: Place;
  /** What the id names, for the rule's id and the message. */
  target: SubjectOf<'reference'>;
  id: string;
  candidates: Candidates;
  /** Where the missing thing would be written. */
  where?: string;
}

/** Every id that names a record, a passage, a row, a verdict or a person must find it. */
export function* references(draft: Draft): Generator<Problem> {
  for (const { file, at, target, id, candidates, where } of missing(draft)) {
    yield {
      file,
      at,
      rule: `reference-${target}`,
      reason: `Unexpected ${target} \`${id}\`, which is not ${where ?? 'there'}`,
      ...suggestion(id, [...candidates.keys()]),
    };
  }
}

/** Takes down a reference that finds nothing. */
type Add = (reference: Reference) => void;

/** Those that find nothing. Nothing is made of the others: ten thousand checks have a hundred thousand. */
function missing(draft: Draft): Reference[] {
  const found: Reference[] = [];
  const add: Add = (reference) => found.push(reference);
  const { checks, comparisons, sources, outlets } = draft.files;
  for (const file of checks.values()) ofCheck(draft, file, add);
  for (const file of comparisons.values()) ofComparison(draft, file, add);
  for (const file of sources.values()) {
    const { data } = file.prepared;
    if (data && !outlets.has(data.outlet))
      add(record(draft, file, 'outlets', ['outlet'], data.outlet));
  }
  // Elsewhere a citation is out of place, wherever it leads.
  for (const file of checks.values()) ofCites(draft, file, add);
  for (const file of comparisons.values()) ofCites(draft, file, add);
  return found;
}

function ofCheck(draft: Draft, file: DraftFile<'checks'>, add: Add): void {
  const { data } = file.prepared;
  if (!data) return;
  const { claimants, sources, topics, comparisons } = draft.files;
  const { people, verdicts } = draft.publication;
  const verdictIds = idsOf(verdicts);
  const peopleIds = keysOf(people);
  const where = 'in the publication’s configuration';

  const { claimant, appearances } = data.claim;
  if (!claimants.has(claimant))
    add(record(draft, file, 'claimants', ['claim', 'claimant'], claimant));
  appearances.forEach((id, index) => {
    if (!sources.has(id)) add(record(draft, file, 'sources', ['claim', 'appearances', index], id));
  });
  if (!verdictIds.has(data.verdict)) {
    const at = { key: ['verdict'] };
    add({ file, at, target: 'verdict', id: data.verdict, candidates: verdictIds, where });
  }
  for (const key of ['authors', 'reviewers'] as const) {
    data[key].forEach((id, index) => {
      if (peopleIds.has(id)) return;
      add({ file, at: { key: [key, index] }, target: 'author', id, candidates: peopleIds, where });
    });
  }
  data.topics.forEach((id, index) => {
    if (!topics.has(id)) add(record(draft, file, 'topics', ['topics', index], id));
  });
  if (data.comparison !== undefined) {
    const comparison = comparisons.get(data.comparison);
    if (!comparison) add(record(draft, file, 'comparisons', ['comparison'], data.comparison));
    else ofPoints(file, data, comparison, add);
  }
  data.evidence.forEach(({ source, passage }, index) => {
    if (!sources.has(source))
      add(record(draft, file, 'sources', ['evidence', index, 'source'], source));
    else if (lacks(draft, source, passage))
      add(passageOf(draft, file, source, passage, { key: ['evidence', index, 'passage'] }));
  });
  data.corrections.forEach(({ was }, index) => {
    if (was === undefined || verdictIds.has(was)) return;
    const at = { key: ['corrections', index, 'was'] };
    add({ file, at, target: 'verdict', id: was, candidates: verdictIds, where });
  });
}

function ofPoints(
  file: DraftFile<'checks'>,
  { points, comparison = '' }: CheckData,
  { prepared }: DraftFile<'comparisons'>,
  add: Add,
): void {
  if (!prepared.data) return;
  const candidates = idsOf(prepared.data.rows);
  for (const [index, id] of points.entries()) {
    if (candidates.has(id)) continue;
    const where = `a row of the comparison \`${comparison}\``;
    add({ file, at: { key: ['points', index] }, target: 'point', id, candidates, where });
  }
}

function ofComparison(draft: Draft, file: DraftFile<'comparisons'>, add: Add): void {
  const { data } = file.prepared;
  if (!data) return;
  for (const [index, id] of data.sources.entries()) {
    if (!draft.files.sources.has(id)) add(record(draft, file, 'sources', ['sources', index], id));
  }
  const [left, right] = data.sources;
  for (const [index, row] of data.rows.entries()) {
    if (lacks(draft, left, row.left))
      add(passageOf(draft, file, left, row.left, { key: ['rows', index, 'left'] }));
    if (lacks(draft, right, row.right))
      add(passageOf(draft, file, right, row.right, { key: ['rows', index, 'right'] }));
  }
}

function ofCites(draft: Draft, file: DraftFile, add: Add): void {
  const { sources } = draft.files;
  for (const { source, passage, start } of file.prepared.cites) {
    if (!sources.has(source)) {
      const where = inFolder('sources');
      add({ file, at: start, target: 'source', id: source, candidates: sources, where });
    } else if (lacks(draft, source, passage)) {
      add(passageOf(draft, file, source, passage, start));
    }
  }
}

function record(
  draft: Draft,
  file: DraftFile,
  kind: NamedKind,
  key: (string | number)[],
  id: string,
): Reference {
  const candidates = draft.files[kind];
  return { file, at: { key }, target: KIND_WORD[kind], id, candidates, where: inFolder(kind) };
}

/** Whether a source is there, and has no such passage. */
function lacks(draft: Draft, source: string, passage: string | undefined): passage is string {
  if (passage === undefined) return false;
  const passages = draft.files.sources.get(source)?.prepared.passages;
  return passages !== undefined && !idsOf(passages).has(passage);
}

function passageOf(
  draft: Draft,
  file: DraftFile,
  source: string,
  id: string,
  at: Place,
): Reference {
  const candidates = idsOf(draft.files.sources.get(source)?.prepared.passages ?? []);
  return {
    file,
    at,
    target: 'passage',
    id,
    candidates,
    where: `a passage of the source \`${source}\``,
  };
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** The ids of a list, gathered once for all references to it. */
function idsOf(list: readonly { id: string }[]): ReadonlySet<string> {
  const ids = known.get(list) ?? new Set(list.map(({ id }) => id));
  known.set(list, ids);
  return ids;
}

function keysOf(record: object): ReadonlySet<string> {
  const keys = known.get(record) ?? new Set(Object.keys(record));
  known.set(record, keys);
  return keys;
}

function inFolder(kind: Kind): string {
  return `in \`${pathShape(kind)}\``;
}
