import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { byId } from './by-id.ts';
import { listContent } from './content-files.ts';
import { contextOf } from './context.ts';
import type { Draft, DraftFile, Problem } from './draft.ts';
import { publishedOf, unpublished } from './drafts.ts';
import type { Corpus } from './entry.ts';
import { expired } from './expired.ts';
import { corpusCache, type Folders } from './folders.ts';
import { forgetReading, heldRows } from './held-rows.ts';
import { imageSizesOf } from './image-sizes.ts';
import { type InThreads, withThreads } from './in-threads.ts';
import { mended } from './lost-text.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { placed } from './placed.ts';
import { policyProblems } from './policies.ts';
import { readPublication } from './publication.ts';
import { readFiles } from './read-files.ts';
import { RULES } from './rules/all.ts';
import { findings } from './rules/findings.ts';
import { decode } from './text.ts';
import { toCorpus } from './to-corpus.ts';
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
    () => withThreads((inThreads) => readIn(inThreads, options)),
  );
}

/** Reads a content folder in threads that the caller has, who also mends what the cache has lost. */
export async function readIn(inThreads: InThreads, options: ReadOptions): Promise<Reading> {
  const { folders, onProgress } = options;
  const config = options.publication
    ? { publication: options.publication }
    : await readPublication(folders.config);
  const content = listContent(folders.content);
  if ('diagnostics' in config) return failed([...config.diagnostics, ...content.diagnostics]);
  const { publication } = config;
  const { images } = content;
  const imageSizes = imageSizesOf(images);
  const folder = corpusCache(folders);
  const code = options.code ?? pipelineVersion(folders.root);
  const context = contextOf(publication);
  const how = { context, imageSizes, code, folder, onProgress };
  const { files, diagnostics } = await readFiles(content.files, how, inThreads);
  const known = byId(files);
  // Held in threads, while the rules look at all else.
  const holding = heldRows(known.files, folder, inThreads);
  holding.catch(() => undefined);
  const draft: Draft = { publication, ...known, images, imageSizes };
  const hidden = unpublished(draft.files);
  const all = [
    ...content.diagnostics,
    ...diagnostics,
    ...complaintsOf(files, hidden),
    ...policyProblems(draft, folders.config),
    ...expired(publication, folders.config),
  ];
  for (const rule of RULES) {
    for (const problem of placed(rule(draft), readAgain)) all.push(problem);
    // In between the threads are handed more.
    await setImmediate();
  }
  if (options.further) all.push(...placed(await options.further(draft), readAgain));
  const rows = await holding;
  for (const doubt of placed(findings(draft, rows), readAgain)) all.push(doubt);
  if (all.some(({ severity }) => severity === 'error')) return failed(all);
  const isAll = options.drafts === true || hidden.size === 0;
  const shown = isAll ? draft : { ...draft, ...publishedOf(draft, hidden) };
  return {
    corpus: toCorpus(shown, rows, hidden),
    publication,
    diagnostics: sorted(all),
    images: shown.images,
  };
}

function failed(diagnostics: Diagnostic[]): Reading {
  return { corpus: undefined, diagnostics: sorted(diagnostics) };
}

/** What is wrong with each file by itself. */
function complaintsOf(files: readonly DraftFile[], hidden: ReadonlySet<DraftFile>): Diagnostic[] {
  return files.flatMap((one) =>
    one.prepared.complaints
      // What is still to be filled in is what a draft is for.
      .filter(({ rule }) => rule !== UNFINISHED || !hidden.has(one))
      .map((complaint) => ({ ...complaint, file: one.file })),
  );
}

function readAgain({ absolute }: Problem['file']): string {
  return decode(readFileSync(absolute));
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
