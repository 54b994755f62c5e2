import type { Folders } from '../corpus/folders.ts';
import { mended } from '../corpus/lost-text.ts';
import { showProgress } from '../corpus/progress.ts';
import { pruneCache } from '../corpus/prune-cache.ts';
import type { Reading } from '../corpus/read.ts';
import { forgetSite, readSite } from '../history/read-site.ts';
import { type LastSite, lookAtLastSite, publishSite } from './publish-site.ts';
import type { Renderer } from './renderer.ts';

/**
 * Reads the content and publishes it; what was read already is taken as it is. Where the cache turns
 * out to have lost a text when a page asks for it, all is read and made anew. Then the cache is freed
 * of what no build will ask for.
 */
export async function readAndPublish(
  folders: Folders,
  renderer: Renderer,
  reading: Promise<Reading> = started(folders),
): Promise<void> {
  let next: Promise<Reading> | undefined = reading;
  // Another thread looks for the files of the last build while the content is read.
  let last: LastSite | undefined = lookAtLastSite(folders);
  await mended(
    () => {
      forgetSite(folders);
      next = undefined;
      last = undefined;
    },
    async () => publishSite(folders, renderer, await (next ?? started(folders)), last),
  );
  pruneCache(folders);
}

function started(folders: Folders): Promise<Reading> {
  return readSite({ folders, onProgress: showProgress });
}
