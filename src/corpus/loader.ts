import type { Loader } from 'astro/loaders';
import type { Diagnostic } from '../model/diagnostic.ts';
import { setCurrent } from './current.ts';
import type { Entry } from './entry.ts';
import type { Folders } from './folders.ts';
import type { Kind } from './kind.ts';
import { showProgress } from './progress.ts';
import type { Reading, ReadOptions } from './read.ts';
import { report } from './report.ts';

/** Stops a build: the content has errors. The message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(report(diagnostics, 'human'));
  }
}

/**
 * Loaders for Astro's collections, one for each kind and all from one reading, for the server that
 * shows the site while a person edits. The corpus itself goes to the pages in memory
 * (`current.ts`); the store gets the digest of each record, by which Astro knows that something
 * changed. An error in any file is printed, and the site stays as it was. A build has no watcher and
 * no need of a store: it reads the corpus beside Astro (`publish/publish-site.ts`). `readAll` reads
 * what pages show: the corpus, and what goes with it.
 */
export function corpusLoaders(
  folders: Folders,
  readAll: (options: ReadOptions) => Promise<Reading>,
): (kind: Kind) => Loader {
  const read = shared(() => readAll({ folders, onProgress: showProgress }));
  return (kind) => ({
    name: `plumbline-${kind}`,
    load: async ({ store, logger, watcher }) => {
      if (!watcher) return;
      const fill = async () => {
        const reading = await read();
        if (!reading.corpus) throw new ContentError(reading.diagnostics);
        // One of the collections speaks for all.
        if (kind === 'checks' && reading.diagnostics.length > 0) {
          logger.warn(`\n${report(reading.diagnostics, 'human')}`);
        }
        setCurrent(reading);
        const entries: ReadonlyMap<string, Entry> = reading.corpus[kind];
        for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
        for (const [id, { key: digest }] of entries) store.set({ id, data: { digest }, digest });
      };
      await fill();
      watcher.add(folders.content);
      const refill = (file: string) => {
        if (!file.startsWith(folders.content)) return;
        fill().catch((error: unknown) => {
          if (kind === 'checks')
            logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, refill);
    },
  });
}

/** Many callers at one time share one run; a later caller starts a new one. */
function shared(run: () => Promise<Reading>): () => Promise<Reading> {
  let running: Promise<Reading> | undefined;
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
