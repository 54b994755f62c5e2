import { CLAIMANT_KINDS } from '../model/claimant.ts';
import type { Answers } from '../new/answers.ts';
import { folded } from '../new/find-named.ts';
import { newId } from '../new/ids.ts';
import { type Entry, fieldId } from './entry.ts';
import type { FieldPlace } from './field-place.ts';
import type { Known, Named } from './known.ts';
import { oneOf, orNothing } from './one-of.ts';

/** Records that are named in the form: those of the publication, and new ones. */
export interface NamedRecords {
  /** The id for a name that a field holds; of a new record where the publication has none. */
  id: (kind: Named, name: string, field: string) => string;
  answers: (entry: Entry) => Pick<Answers, Named>;
  places: (check: Entry['check']) => FieldPlace[];
}

interface NewRecord {
  id: string;
  name: string;
  field: string;
}

/** Finds records by their names, whatever the case and marks, and by their ids; keeps those that are new. */
export function namedRecords(known: Known, language: string): NamedRecords {
  const ids = new Map<string, string>();
  const taken: Record<Named, Set<string>> = {
    claimants: new Set(),
    outlets: new Set(),
    topics: new Set(),
  };
  const made: Record<Named, NewRecord[]> = { claimants: [], outlets: [], topics: [] };
  for (const kind of ['claimants', 'outlets', 'topics'] as const) {
    for (const [id, name] of Object.entries(known.names[kind])) {
      taken[kind].add(id);
      ids.set(`${kind} ${id}`, id);
      ids.set(`${kind} ${folded(name)}`, id);
    }
  }
  return {
    id: (kind, name, field) => {
      if (name.trim() === '') return '';
      const key = `${kind} ${folded(name)}`;
      const before = ids.get(key);
      if (before !== undefined) return before;
      const id = newId(kind, { name, language }, { [kind]: taken[kind] });
      taken[kind].add(id);
      ids.set(key, id);
      made[kind].push({ id, name: name.trim().replace(/\s+/g, ' '), field });
      return id;
    },
    answers: ({ check, sources }) => ({
      claimants: made.claimants.map(({ id, name }) => ({
        id,
        name,
        kind: oneOf(CLAIMANT_KINDS, check.claimantKind),
        role: orNothing(check.claimantRole),
      })),
      outlets: made.outlets.map(({ id, name, field }) => ({
        id,
        name,
        url: orNothing(
          sources.find((_, index) => field === fieldId('outlet', index))?.values.outletUrl ?? '',
        ),
      })),
      topics: made.topics.map(({ id, name }) => ({ id, name })),
    }),
    places: () => [
      ...made.claimants.flatMap(({ id, field }) => [
        place('claimants', id, 'name', field),
        place('claimants', id, 'kind', 'claimantKind'),
        place('claimants', id, 'role', 'claimantRole'),
      ]),
      ...made.outlets.flatMap(({ id, field }) => [
        place('outlets', id, 'name', field),
        place('outlets', id, 'url', field.replace(/outlet$/, 'outletUrl')),
      ]),
      ...made.topics.map(({ id, field }) => place('topics', id, 'name', field)),
    ],
  };
}

function place(kind: Named, id: string, key: string, field: string): FieldPlace {
  return { kind, id, at: { key: [key] }, field };
}
