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

/** Those that find nothing. Nothing is made of the others: ten thousand checks have a hundred thousand. */
function* missing(draft: Draft): Generator<Reference> {
  for (const file of draft.files.checks.values()) yield* ofCheck(draft, file);
  for (const file of draft.files.comparisons.values()) yield* ofComparison(draft, file);
  for (const file of draft.files.sources.values()) {
    const { data } = file.prepared;
    if (data) yield* record(draft, file, 'outlets', ['outlet'], data.outlet);
  }
  // Elsewhere a citation is out of place, wherever it leads.
  for (const kind of ['checks', 'comparisons'] as const) {
    for (const file of draft.files[kind].values()) yield* ofCites(draft, file);
  }
}

function* ofCheck(draft: Draft, file: DraftFile<'checks'>): Generator<Reference> {
  const { data } = file.prepared;
  if (!data) return;
  const { people, verdicts } = draft.publication;
  const verdictIds = idsOf(verdicts);
  const peopleIds = keysOf(people);
  const inConfig = 'in the publication’s configuration';

  yield* record(draft, file, 'claimants', ['claim', 'claimant'], data.claim.claimant);
  for (const [index, id] of data.claim.appearances.entries()) {
    yield* record(draft, file, 'sources', ['claim', 'appearances', index], id);
  }
  if (!verdictIds.has(data.verdict)) {
    yield {
      file,
      at: { key: ['verdict'] },
      target: 'verdict',
      id: data.verdict,
      candidates: verdictIds,
      where: inConfig,
    };
  }
  for (const key of ['authors', 'reviewers'] as const) {
    for (const [index, id] of data[key].entries()) {
      if (peopleIds.has(id)) continue;
      const at = { key: [key, index] };
      yield { file, at, target: 'author', id, candidates: peopleIds, where: inConfig };
    }
  }
  for (const [index, id] of data.topics.entries())
    yield* record(draft, file, 'topics', ['topics', index], id);
  if (data.comparison !== undefined) {
    yield* record(draft, file, 'comparisons', ['comparison'], data.comparison);
    const rows = draft.files.comparisons.get(data.comparison)?.prepared.data?.rows;
    if (rows) {
      const candidates = idsOf(rows);
      for (const [index, id] of data.points.entries()) {
        if (candidates.has(id)) continue;
        const where = `a row of the comparison \`${data.comparison}\``;
        yield {
          file,
          at: { key: ['points', index] },
          target: 'point',
          id,
          candidates,
          where,
        };
      }
    }
  }
  for (const [index, { source, passage }] of data.evidence.entries()) {
    yield* record(draft, file, 'sources', ['evidence', index, 'source'], source);
    yield* passageOf(draft, file, source, passage, { key: ['evidence', index, 'passage'] });
  }
  for (const [index, { was }] of data.corrections.entries()) {
    if (was === undefined || verdictIds.has(was)) continue;
    const at = { key: ['corrections', index, 'was'] };
    yield { file, at, target: 'verdict', id: was, candidates: verdictIds, where: inConfig };
  }
}

function* ofComparison(draft: Draft, file: DraftFile<'comparisons'>): Generator<Reference> {
  const { data } = file.prepared;
  if (!data) return;
  for (const [index, id] of data.sources.entries())
    yield* record(draft, file, 'sources', ['sources', index], id);
  const [left, right] = data.sources;
  for (const [index, row] of data.rows.entries()) {
    if (row.left !== undefined)
      yield* passageOf(draft, file, left, row.left, { key: ['rows', index, 'left'] });
    if (row.right !== undefined)
      yield* passageOf(draft, file, right, row.right, { key: ['rows', index, 'right'] });
  }
}

function* ofCites(draft: Draft, file: DraftFile): Generator<Reference> {
  for (const { source, passage, start } of file.prepared.cites) {
    const candidates = draft.files.sources;
    if (!candidates.has(source)) {
      const where = inFolder('sources');
      yield { file, at: start, target: 'source', id: source, candidates, where };
    }
    if (passage !== undefined) yield* passageOf(draft, file, source, passage, start);
  }
}

function* record(
  draft: Draft,
  file: DraftFile,
  kind: NamedKind,
  key: (string | number)[],
  id: string,
): Generator<Reference> {
  if (draft.files[kind].has(id)) return;
  yield {
    file,
    at: { key },
    target: KIND_WORD[kind],
    id,
    candidates: draft.files[kind],
    where: inFolder(kind),
  };
}

function* passageOf(
  draft: Draft,
  file: DraftFile,
  source: string,
  id: string,
  at: Place,
): Generator<Reference> {
  // A source that is not there is reported as such, and not for each of its passages again.
  const passages = draft.files.sources.get(source)?.prepared.passages;
  const candidates = passages && idsOf(passages);
  if (!candidates || candidates.has(id)) return;
  const where = `a passage of the source \`${source}\``;
  yield {
    file,
    at,
    target: 'passage',
    id,
    candidates,
    where,
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
