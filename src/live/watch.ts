import { watch } from 'chokidar';

/** Milliseconds in which one save of an editor is over: it may write, rename and delete for one. */
const ONE_SAVE = 15;

/** A watch of files and folders. */
export interface Watch {
  /** Has happened when nothing is missed any more. */
  begun: Promise<void>;
  end: () => Promise<void>;
}

/**
 * Calls `onChange` after anything was written, added or deleted at `paths`, files or whole folders,
 * there or not: once for what comes together.
 */
export function watchPaths(paths: readonly string[], onChange: () => void): Watch {
  let waiting: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, ONE_SAVE);
  };
  const watcher = watch([...paths], { ignoreInitial: true });
  watcher.on('all', later);
  const begun = new Promise<void>((done) => watcher.once('ready', done));
  // A folder that cannot be watched is told of, and the others still are.
  watcher.on('error', (error) => {
    console.error(`Not all changes will show: ${String(error)}`);
  });
  const end = async () => {
    clearTimeout(waiting);
    await watcher.close();
  };
  return { begun, end };
}
