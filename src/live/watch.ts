import { watch } from 'chokidar';

/** Milliseconds in which one save of an editor is over: it may write, rename and delete for one. */
const ONE_SAVE = 15;

/**
 * Calls `onChange` after anything was written, added or deleted at `paths`, files or whole folders,
 * there or not: once for what comes together. The first call is for what was written before the
 * watch began. Gives what ends it.
 */
export function watchPaths(paths: readonly string[], onChange: () => void): () => Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, ONE_SAVE);
  };
  const watcher = watch([...paths], { ignoreInitial: true });
  watcher.on('ready', later).on('all', later);
  // A folder that cannot be watched is told of, and the others still are.
  watcher.on('error', (error) => {
    console.error(`Not all changes will show: ${String(error)}`);
  });
  return async () => {
    clearTimeout(waiting);
    await watcher.close();
  };
}
