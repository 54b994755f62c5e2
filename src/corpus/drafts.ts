import type { Draft, DraftFile } from './draft.ts';
import { KINDS } from './kind.ts';

/**
 * The files that are not published: drafts, and what nothing but drafts names, which would tell of them.
 * A record that nobody names is published, and so is one that something published names too.
 */
export function unpublished(files: Draft['files']): ReadonlySet<DraftFile> {
  const drafts = [...files.checks.values()].filter(({ prepared }) => prepared.data?.draft === true);
  if (drafts.length === 0) return new Set();
  const named = reachable(files, drafts);
  const others = KINDS.flatMap((kind) => [...files[kind].values()]).filter(
    (file) => !named.has(file),
  );
  const published = reachable(files, others);
  return new Set([...named].filter((file) => !published.has(file)));
}

/** Files and all that they name, directly or by what they name. */
function reachable(files: Draft['files'], from: readonly DraftFile[]): ReadonlySet<DraftFile> {
  const found = new Set(from);
  for (const file of found) {
    for (const next of namedBy(files, file)) if (next) found.add(next);
  }
  return found;
}

function namedBy(files: Draft['files'], file: DraftFile): (DraftFile | undefined)[] {
  const cited = file.prepared.cites.map(({ source }) => files.sources.get(source));
  const { id } = file;
  switch (file.kind) {
    case 'checks': {
      const data = files.checks.get(id)?.prepared.data;
      if (!data) return cited;
      const sources = [...data.claim.appearances, ...data.evidence.map(({ source }) => source)];
      return [
        ...cited,
        files.claimants.get(data.claim.claimant),
        ...data.topics.map((topic) => files.topics.get(topic)),
        files.comparisons.get(data.comparison ?? ''),
        ...sources.map((source) => files.sources.get(source)),
      ];
    }
    case 'comparisons': {
      const compared = files.comparisons.get(id)?.prepared.data?.sources ?? [];
      return [...cited, ...compared.map((source) => files.sources.get(source))];
    }
    case 'sources':
      return [files.outlets.get(files.sources.get(id)?.prepared.data?.outlet ?? '')];
    default:
      return [];
  }
}

/** The files that are published. */
export function publishedOf(
  { files, images }: Pick<Draft, 'files' | 'images'>,
  hidden: ReadonlySet<DraftFile>,
): Pick<Draft, 'files' | 'images'> {
  const shown = <File extends DraftFile>(map: ReadonlyMap<string, File>) =>
    new Map([...map].filter(([, file]) => !hidden.has(file)));
  return {
    files: {
      checks: shown(files.checks),
      sources: shown(files.sources),
      comparisons: shown(files.comparisons),
      claimants: shown(files.claimants),
      outlets: shown(files.outlets),
      topics: shown(files.topics),
      pages: shown(files.pages),
    },
    images: withoutThose(images, files, hidden),
  };
}

/** Images without those that only files tell of that are not published. */
function withoutThose(
  images: Draft['images'],
  files: Draft['files'],
  hidden: ReadonlySet<DraftFile>,
): Draft['images'] {
  const mentioned = { hidden: new Set<string>(), shown: new Set<string>() };
  for (const kind of KINDS) {
    for (const file of files[kind].values()) {
      const paths = mentioned[hidden.has(file) ? 'hidden' : 'shown'];
      for (const { path } of file.prepared.addresses) paths.add(path);
    }
  }
  const { hidden: told, shown } = mentioned;
  return new Map([...images].filter(([path]) => shown.has(path) || !told.has(path)));
}
