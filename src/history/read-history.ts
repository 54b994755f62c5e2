import { createHash, hash } from 'node:crypto';
import { openCache, saveCache, textReader } from '../corpus/cache.ts';
import { updateWithCode } from '../corpus/code-digest.ts';
import type { Corpus, Entry } from '../corpus/entry.ts';
import { corpusCache, type Folders, historyCache } from '../corpus/folders.ts';
import { pipelineVersion } from '../corpus/pipeline-version.ts';
import { contextOf } from '../corpus/context.ts';
import type { InThreads } from '../corpus/in-threads.ts';
import type { CheckVersion, History } from '../corpus/versions.ts';
import type { Publication } from '../model/publication.ts';
import { prepareVersions } from './prepare-versions.ts';
import type { KnownBlob } from './prepare-versions-worker.ts';
import type { Told } from './read-timeline.ts';
import { seenDigest } from './record.ts';
import type { State, Timeline } from './timeline.ts';
import { dayOf, type Gone, type SeenState, type Version, versionsOf } from './versions.ts';

/**
 * The earlier versions of every check of a corpus, by what git told of its folder. Texts that are
 * known from an earlier reading are not read again.
 */
export async function readHistory(
  folders: Folders,
  { corpus, publication }: { corpus: Corpus; publication: Publication },
  { timeline, edited }: Told,
  inThreads: InThreads,
): Promise<History> {
  const changed = [...corpus.checks.values()].filter((check) => hasPast(check, timeline, edited));
  if (changed.length === 0) return { versions: new Map() };
  const context = contextOf(publication);
  const code = createHash('sha256').update(pipelineVersion(folders.root));
  updateWithCode(code, folders.root, 'src/history');
  const version = code.update(JSON.stringify(context)).digest('hex');
  const cache = openCache<KnownBlob>(historyCache(folders));

  const wanted = new Map<string, string>();
  for (const check of changed) {
    for (const blob of pastBlobs(check, timeline, edited)) {
      wanted.set(blob, hash('sha256', `${version} ${blob}`));
    }
  }
  const known = new Map<string, KnownBlob>();
  for (const key of wanted.values()) {
    const before = cache.known.get(key);
    if (before) known.set(key, before);
  }
  const unknown = [...wanted].filter(([, key]) => !known.has(key)).map(([blob]) => blob);
  if (unknown.length > 0) {
    const take = (blob: string, one: KnownBlob) => known.set(wanted.get(blob) ?? '', one);
    await prepareVersions(
      folders.content,
      unknown,
      { context, folder: cache.folder },
      take,
      inThreads,
    );
  }
  const kept = saveCache(cache, known);

  const read = textReader(corpusCache(folders));
  const lookUp = (blob: string) => {
    const key = wanted.get(blob) ?? '';
    const one = kept.get(key);
    return one && { key, ...one };
  };
  const versions = changed.map((check): [string, CheckVersion[]] => {
    const rendered = read(check.text);
    const seen = seenDigest(check.data, 'html' in rendered ? rendered.html : '');
    return [check.id, earlierVersions(check, seen, { timeline, edited }, lookUp)];
  });
  return { versions: new Map(versions.filter(([, list]) => list.length > 0)) };
}

type LookUp = (blob: string) => (KnownBlob & { key: string }) | undefined;

/** Whether a check may have been otherwise: in git more than once, moved, or not as git has it. */
function hasPast(check: Entry<'checks'>, timeline: Timeline, edited: ReadonlySet<string>): boolean {
  const blobs = new Set(timeline.get(check.id)?.map(({ blob }) => blob));
  return (
    blobs.size > 1 || edited.has(check.id) || check.data.aliases.some((slug) => timeline.has(slug))
  );
}

/** The texts that must be read to tell its versions. The last is the check as it is, if none edits it. */
function pastBlobs(
  { id, data }: Entry<'checks'>,
  timeline: Timeline,
  edited: ReadonlySet<string>,
): Set<string> {
  const own = timeline.get(id) ?? [];
  const past = edited.has(id) ? own : own.slice(0, -1);
  const states = [...past, ...data.aliases.flatMap((slug) => timeline.get(slug) ?? [])];
  return new Set(states.flatMap(({ blob }) => blob ?? []));
}

function earlierVersions(
  { id, data }: Entry<'checks'>,
  present: string,
  { timeline, edited }: Told,
  lookUp: LookUp,
): CheckVersion[] {
  const of = (slug: string) => {
    const states = timeline.get(slug) ?? [];
    return versionsOf(states.flatMap((state) => seenState(state) ?? []));
  };
  const seenState = (state: State): SeenState | Gone | undefined => {
    const { blob } = state;
    if (blob === undefined) return { ...state, blob };
    const { seen, published, draft = false } = lookUp(blob) ?? { seen: present, ...data };
    // To readers a draft is a file that is not there.
    if (draft) return { ...state, blob: undefined };
    return { ...state, blob, seen, published };
  };
  const own = of(id);
  const last = own.at(-1);
  // What stands there now is no earlier version; nor is a draft that an edit of today replaces.
  const isPresent = last?.seen === present || (edited.has(id) && isDraft(last));
  const all = [
    inOrder(id, isPresent ? own.slice(0, -1) : own),
    ...data.aliases.map((slug) => inOrder(slug, of(slug))),
  ];
  return all
    .flat()
    .toSorted((a, b) => compare(a.from, b.from))
    .flatMap(({ slug, version }): CheckVersion[] => {
      const known = lookUp(version.blob);
      if (!known) return [];
      const { number, commit, until } = version;
      const { key, references, corrections, text } = known;
      const time = new Date(version.time).toISOString();
      const day = dayOf(version);
      const ended = until === undefined ? {} : { until };
      const what = { key, references, corrections, text };
      return [{ slug, number, day, time, ...ended, commit, ...what }];
    });
}

/** The versions of one slug with the time of each; a clock that went wrong changes no order. */
function inOrder(slug: string, versions: readonly Version[]) {
  let from = '';
  return versions.map((version) => {
    const time = new Date(version.time).toISOString();
    if (time > from) from = time;
    return { slug, version, from };
  });
}

function isDraft(version: Version | undefined): boolean {
  return version?.published !== undefined && dayOf(version) < version.published;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
