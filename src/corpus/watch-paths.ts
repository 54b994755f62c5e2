import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the system tells of everything below a folder; elsewhere each folder is watched by itself. */
const TELLS_OF_ALL = new Set(['darwin', 'win32']).has(process.platform);

/**
 * Calls `onChange` with the path of whatever was written, added or deleted at `paths`, files or whole
 * folders, there or not; links are not followed. From its return on nothing is missed. Gives what ends
 * it. Of 13,000 files it takes some milliseconds: folders alone are watched, and no file is looked at.
 */
export function watchPaths(paths: readonly string[], onChange: (path: string) => void): () => void {
  const watchers: FSWatcher[] = [];
  const inside = new Map<string, FSWatcher>();
  const tell = (error: unknown) => {
    console.error(`Not all changes will show: ${String(error)}`);
  };
  const begin = (folder: string, onEvent: (path: string) => void, recursive = false) => {
    const watcher = watch(folder, { recursive }, (_, name) => onEvent(join(folder, name ?? '')));
    // A folder that cannot be watched any more is told of, and the others still are.
    watcher.on('error', tell);
    return watcher;
  };
  const beginInside = (folder: string) => {
    const onEvent = (path: string) => {
      // Of its own end the folder around it tells.
      if (!isFolder(folder)) return;
      if (!TELLS_OF_ALL && isFolder(path)) beginInside(path);
      onChange(path);
    };
    // One of the same name that was deleted, whose watch hears nothing any more.
    inside.get(folder)?.close();
    try {
      inside.set(folder, begin(folder, onEvent, TELLS_OF_ALL));
      if (TELLS_OF_ALL) return;
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) beginInside(join(folder, entry.name));
      }
    } catch (error) {
      // It may be gone already; of that the folder around it hears.
      if (isFolder(folder)) tell(error);
    }
  };

  for (const path of paths) {
    const onEvent = (found: string) => {
      if (basename(found) !== basename(path)) return;
      if (isFolder(path)) beginInside(path);
      onChange(path);
    };
    try {
      watchers.push(begin(dirname(path), onEvent));
    } catch (error) {
      tell(error);
    }
    if (isFolder(path)) beginInside(path);
  }
  return () => {
    for (const watcher of [...watchers, ...inside.values()]) watcher.close();
  };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
