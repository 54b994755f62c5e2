import { textReader } from '../../corpus/cache.ts';
import type { Corpus } from '../../corpus/entry.ts';
import { corpusCache, type Folders } from '../../corpus/folders.ts';
import { KINDS } from '../../corpus/kind.ts';
import { readPublication } from '../../corpus/publication.ts';
import { report } from '../../corpus/report.ts';
import { today } from '../../model/today.ts';
import type { Publication } from '../../model/publication.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Passage } from '../../model/source.ts';
import type { Answers } from '../../new/answers.ts';
import type { Named } from '../../new/find-named.ts';
import type { Taken } from '../../new/ids.ts';
import { targetCorpus } from '../target-corpus.ts';

/** What lies on the desk of whoever adds a record: the publication, its content, and what was made so far. */
export interface Desk {
  folders: Folders;
  publication: Publication;
  corpus: Corpus;
  /** The publication’s own language. */
  language: string;
  /** The day that it is here, on the calendar on the wall. */
  today: string;
  /** Records that were made and not written yet. */
  made: { [K in keyof Answers]-?: NonNullable<Answers[K]>[number][] };
  passagesOf: (source: string) => Passage[];
}

/** Reads the publication and its content. Throws a `Refusal` where either has errors. */
export async function openDesk(folders: Folders): Promise<Desk> {
  const config = await readPublication(folders.config);
  if ('diagnostics' in config) throw new Refusal(report(config.diagnostics, 'human'));
  const { publication } = config;
  const corpus = await targetCorpus(folders, publication, 'written');
  const read = textReader(corpusCache(folders));
  return {
    folders,
    publication,
    corpus,
    language: publication.languages[0] ?? 'en',
    today: today(),
    made: { claimants: [], outlets: [], topics: [], sources: [], checks: [] },
    passagesOf: (id) => {
      const entry = corpus.sources.get(id);
      const rendered = entry && read(entry.text);
      return rendered && 'passages' in rendered ? rendered.passages : [];
    },
  };
}

/** All ids that are taken, with those of records that were made since. */
export function takenIn({ corpus, made }: Desk): Taken {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, [...corpus[kind].keys()]]));
  const more = (kind: 'claimants' | 'outlets' | 'topics' | 'sources') => [
    ...(ids[kind] ?? []),
    ...made[kind].map(({ id }) => id),
  ];
  const aliases = [...corpus.checks.values()].flatMap(({ data }) => data.aliases);
  return {
    ...ids,
    claimants: more('claimants'),
    outlets: more('outlets'),
    topics: more('topics'),
    sources: more('sources'),
    checks: [...(ids.checks ?? []), ...aliases],
  };
}

/** Claimants, outlets or topics by their names, those that were made since first. */
export function namedIn({ corpus, made }: Desk, kind: 'claimants' | 'outlets' | 'topics'): Named[] {
  const known = [...corpus[kind]].map(([id, { data }]) => ({ id, name: data.name }));
  return [...made[kind].map(({ id, name }) => ({ id, name })), ...known];
}
