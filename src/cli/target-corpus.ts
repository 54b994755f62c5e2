import { existsSync } from 'node:fs';
import type { Corpus } from '../corpus/entry.ts';
import type { Folders } from '../corpus/folders.ts';
import { showProgress } from '../corpus/progress.ts';
import { readCorpus } from '../corpus/read.ts';
import { report } from '../corpus/report.ts';
import type { Publication } from '../model/publication.ts';
import { Refusal } from '../model/refusal.ts';

/**
 * The content that something is to be `added` to; none where the folder is not there yet. Throws a
 * `Refusal` where it has errors.
 */
export async function targetCorpus(
  folders: Folders,
  publication: Publication,
  added: 'imported' | 'written',
): Promise<Corpus> {
  if (!existsSync(folders.content)) return EMPTY;
  const { corpus, diagnostics } = await readCorpus({
    folders,
    // Pages of policies are the publication's, and not missed in a folder of checks alone.
    publication: { ...publication, policies: {} },
    onProgress: showProgress,
  });
  if (corpus) return corpus;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Refusal(
    `${report(errors, 'human')}\nNothing was ${added}: the content has errors, and mending them comes first.`,
  );
}

const EMPTY: Corpus = {
  checks: new Map(),
  sources: new Map(),
  comparisons: new Map(),
  claimants: new Map(),
  outlets: new Map(),
  topics: new Map(),
  pages: new Map(),
};
