import { readersIn } from '../../src/corpus/held-rows.ts';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Site } from '../../src/views/site.ts';

/** The publication in `folders` as pages see it, with `changes` to its configuration. */
export async function siteOf(folders: Folders, changes: Partial<Publication> = {}): Promise<Site> {
  const reading = await readCorpus({ folders });
  if (!reading.corpus) throw new Error(JSON.stringify(reading.diagnostics, null, 2));
  return {
    publication: { ...reading.publication, ...changes },
    corpus: reading.corpus,
    ...readersIn(corpusCache(folders)),
  };
}
