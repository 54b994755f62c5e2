import { utimesSync } from 'node:fs';

/**
 * Makes a file or folder of the cache as new as this moment: its age tells when it was last used. In a
 * cache that several people share it may be another’s, and then keeps its age.
 */
export function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Forgotten too early, it is made anew.
  }
}
