import { watch } from 'chokidar';
import { shown } from '../../corpus/content-files.ts';
import type { Folders } from '../../corpus/folders.ts';

/** Milliseconds without a change before the content is read: editors write a file in several steps. */
const QUIET = 100;

/**
 * Calls `check` with the files that changed, whenever files of the content or its configuration do, one
 * call at a time. Ends when the person presses Ctrl-C.
 */
export async function watchContent(
  { content, config }: Pick<Folders, 'content' | 'config'>,
  check: (changed: readonly string[]) => Promise<void>,
): Promise<void> {
  const watcher = watch([content, config], { ignoreInitial: true, followSymlinks: false });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const run = () => {
    if (running || changed.size === 0) return;
    const files = [...changed].map(shown).toSorted();
    changed.clear();
    running = check(files)
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
      .finally(() => {
        running = undefined;
        run();
      });
  };
  watcher.on('all', (_, path) => {
    // Drafts of files that are about to be put in the place of others.
    if (path.endsWith('.tmp') || path.endsWith('~')) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  });
  watcher.on('ready', () => console.error('\nWaiting for changes; Ctrl-C ends it.'));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
}
