import { jsonReader } from '../corpus/cache.ts';
import type { TextPlace } from '../corpus/packs.ts';
import type { VersionRecord } from './record.ts';

/** Reads records of versions from the cache of the history in `folder`. Throws `LostTextError` where one is not there. */
export function versionReader(folder: string): (place: TextPlace) => VersionRecord {
  const read = jsonReader(folder);
  // Written by `prepareVersions`, under a key that covers the code.
  return (place) => read(place) as VersionRecord;
}
