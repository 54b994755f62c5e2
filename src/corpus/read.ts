import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Complaint, Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { byId } from './by-id.ts';
import { expired } from './expired.ts';
import { type Kept, openCache, saveCache } from './cache.ts';
import { contextOf } from './context.ts';
import { type ContentFile, listContent, readText } from './content-files.ts';
import type { Draft, DraftFile, Problem } from './draft.ts';
import { publishedOf, unpublished } from './drafts.ts';
import type { Corpus, Entry } from './entry.ts';
import { corpusCache, type Folders } from './folders.ts';
import { forgetReading, heldRows } from './held-rows.ts';
import type { KeptRows } from './hold-rows-worker.ts';
import { imagesIn, imageSizesOf } from './image-sizes.ts';
import { openThreads, type Threads } from './in-threads.ts';
import type { Kind } from './kind.ts';
import { type FileFacts, openKnownFiles } from './known-files.ts';
import { mended } from './lost-text.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { placed } from './placed.ts';
import { policyProblems } from './policies.ts';
import { prepareFiles } from './prepare-files.ts';
import type { Done, Job } from './prepare-worker.ts';
import { readPublication } from './publication.ts';
import { RULES } from './rules/all.ts';
import { decode } from './text.ts';
import { UNFINISHED } from './unfinished.ts';
import type { History } from './versions.ts';

/** What reading a content folder gives: a corpus, or all that stands in its way. */
export type Reading =
  | {
      corpus: Corpus;
      publication: Publication;
      diagnostics: Diagnostic[];
      images: ReadonlyMap<string, string>;
      /** What git tells of the checks, where it was asked (`history/read-site.ts`). */
      history?: History;
    }
  | { corpus: undefined; diagnostics: Diagnostic[] };

/** What is read, and how. */
export interface ReadOptions {
  folders: Folders;
  /** The publication where it is known already; else it is read from its file. */
  publication?: Publication;
  /** Digest of the code that reads, where it may not be as it lies on the disk (`pipelineVersion`). */
  code?: string;
  /** Whether drafts are of the corpus: to be looked at, never to be published. */
  drafts?: boolean;
  /** Hears how many of the files are read, where any has changed. */
  onProgress?: (done: number, all: number) => void;
  /** Rules that ask for more than the files of today (`history/base/`). */
  further?: (draft: Draft) => Promise<Iterable<Problem>>;
}

/**
 * Reads a content folder: every file against its schema, all files against each other. Only files
 * that changed since the last reading are prepared again. Gives the corpus with warnings, or every
 * diagnostic of every file; it throws only where the disk does.
 */
export async function readCorpus(options: ReadOptions): Promise<Reading> {
  return mended(
    () => forgetReading(corpusCache(options.folders)),
    () => readOnce(options),
  );
}

async function readOnce(options: ReadOptions): Promise<Reading> {
  const threads = openThreads();
  try {
    return await readWith(threads, options);
  } finally {
    await threads.close();
  }
}

async function readWith({ inThreads }: Threads, options: ReadOptions): Promise<Reading> {
  const { folders, onProgress } = options;
  const config = options.publication
    ? { publication: options.publication }
    : await readPublication(folders.config);
  const content = listContent(folders.content);
  if ('diagnostics' in config) {
    return {
      corpus: undefined,
      diagnostics: sorted([...config.diagnostics, ...content.diagnostics]),
    };
  }
  const { publication } = config;
  const diagnostics = [...content.diagnostics];
  const context = contextOf(publication);
  const imageSizes = imageSizesOf(content.images);
  const code = options.code ?? pipelineVersion(folders.root);
  const version = hash('sha256', JSON.stringify([code, context]));
  const cache = openCache(corpusCache(folders));
  const known = openKnownFiles(cache.folder, code);

  const keyed: { file: ContentFile; key: string }[] = [];
  const asked = new Set<string>();
  function* changed(): Generator<Job> {
    for (const file of content.files) {
      const keyOf = ({ digest, images }: FileFacts) =>
        hash('sha256', JSON.stringify([version, file.kind, digest, imageSizes(images)]));
      const facts = known.factsOf(file.absolute);
      const before = facts && keyOf(facts);
      if (before !== undefined && cache.known.has(before)) {
        keyed.push({ file, key: before });
        continue;
      }
      const read = readText(file);
      if ('reason' in read) {
        diagnostics.push(read);
        continue;
      }
      const { text, digest } = read;
      const images = imagesIn(text).join(' ');
      if (!facts) known.note(file.absolute, { digest, images });
      const key = keyOf({ digest, images });
      keyed.push({ file, key });
      if (cache.known.has(key) || asked.has(key)) continue;
      asked.add(key);
      yield { kind: file.kind, text, key, imageSizes: imageSizes(images) };
    }
  }
  const fresh = new Map<string, Kept>();
  const all = content.files.length;
  const take = (done: Done[]) => {
    for (const { key, ...kept } of done) fresh.set(key, kept);
    const prepared = keyed.length - asked.size + fresh.size;
    if (prepared < all) onProgress?.(prepared, all);
  };
  await prepareFiles(changed(), context, cache.folder, take, inThreads);
  if (fresh.size > 0) onProgress?.(all, all);
  known.save();
  const kept = new Map<string, Kept>();
  for (const { key } of keyed) {
    const entry = cache.known.get(key) ?? fresh.get(key);
    if (entry) kept.set(key, entry);
  }
  const saved = saveCache(cache, kept);
  const files = keyed.flatMap(({ file, key }): DraftFile[] => {
    const entry = saved.get(key);
    return entry ? [{ ...file, key, ...entry }] : [];
  });

  const byKind = byId(files);
  const rows = await heldRows(byKind.files, cache.folder, inThreads);
  const { images } = content;
  const draft: Draft = { publication, ...byKind, rows, images, imageSizes };
  const hidden = unpublished(byKind.files);
  for (const one of files) {
    const { file, prepared } = one;
    // What is still to be filled in is what a draft is for.
    const complaints = hidden.has(one)
      ? prepared.complaints.filter(({ rule }) => rule !== UNFINISHED)
      : prepared.complaints;
    diagnostics.push(...complaints.map((complaint: Complaint) => ({ ...complaint, file })));
  }
  diagnostics.push(
    ...policyProblems(draft, folders.config),
    ...expired(publication, folders.config),
  );
  for (const rule of RULES) diagnostics.push(...placed(rule(draft), readAgain));
  if (options.further) diagnostics.push(...placed(await options.further(draft), readAgain));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { corpus: undefined, diagnostics: sorted(diagnostics) };
  }
  const isAll = options.drafts === true || hidden.size === 0;
  const shown = isAll ? draft : { ...draft, ...publishedOf(draft, hidden) };
  return {
    corpus: toCorpus(shown, hidden),
    publication,
    diagnostics: sorted(diagnostics),
    images: shown.images,
  };
}

function readAgain({ absolute }: Problem['file']): string {
  return decode(readFileSync(absolute));
}

function toCorpus({ files, rows }: Draft, hidden: ReadonlySet<DraftFile>): Corpus {
  const entries = <K extends Kind>(map: ReadonlyMap<string, DraftFile<K>>) =>
    new Map(
      [...map].map(([id, file]) => [
        id,
        hidden.has(file) ? { ...toEntry(file), draft: true as const } : toEntry(file),
      ]),
    );
  return {
    checks: entries(files.checks),
    sources: new Map(
      [...entries(files.sources)].map(([id, entry]) => [id, withPassages(entry, files.sources)]),
    ),
    comparisons: new Map(
      [...entries(files.comparisons)].map(([id, entry]) => [id, withRows(entry, rows.get(id))]),
    ),
    claimants: entries(files.claimants),
    outlets: entries(files.outlets),
    topics: entries(files.topics),
    pages: entries(files.pages),
  };
}

function withRows(entry: Entry<'comparisons'>, kept: KeptRows | undefined): Entry<'comparisons'> {
  return kept ? { ...entry, rows: kept.text } : entry;
}

function withPassages(entry: Entry<'sources'>, files: Draft['files']['sources']): Entry<'sources'> {
  return { ...entry, passages: files.get(entry.id)?.prepared.passages.map(({ id }) => id) ?? [] };
}

function toEntry<K extends Kind>({
  kind,
  id,
  path,
  key,
  text,
  dataKey,
  prepared: { data, cites },
}: DraftFile<K>): Entry<K> {
  if (!data) throw new Error(`${path} has no data and no diagnostic`);
  return {
    kind,
    id,
    data,
    dataKey,
    cites: cites.map(({ source, passage }) => ({
      source,
      ...(passage !== undefined && { passage }),
    })),
    path,
    key,
    text,
  };
}

function sorted(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
