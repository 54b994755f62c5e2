import { packReader, type TextPlace } from '../corpus/packs.ts';
import type { VersionRecord } from './record.ts';

/** Reads records of versions from the cache of the history in `folder`. Throws where one is not there. */
export function versionReader(folder: string): (place: TextPlace) => VersionRecord {
  const read = packReader(folder);
  return (place) => {
    try {
      return JSON.parse(read(place)) as VersionRecord;
    } catch (error) {
      const reason = 'The cache has lost a version; `npm run build -- --clean` reads it anew';
      throw new Error(reason, { cause: error });
    }
  };
}
