import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a built site is. */
export interface Extent {
  /** HTML files. */
  pages: number;
  /** All files. */
  files: number;
  bytes: number;
}

/** The extent of a folder with all that is in it. */
export function extentOf(folder: string): Extent {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
