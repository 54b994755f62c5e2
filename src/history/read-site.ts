import { readCorpus, type ReadOptions, type Reading } from '../corpus/read.ts';
import { forgetTexts } from '../corpus/cache.ts';
import { corpusCache, type Folders, historyCache } from '../corpus/folders.ts';
import { forgetReading } from '../corpus/held-rows.ts';
import { mended } from '../corpus/lost-text.ts';
import { readPublication } from '../corpus/publication.ts';
import { readHistory } from './read-history.ts';
import { readTimeline } from './read-timeline.ts';

/** Reads a content folder and, beside it, the earlier versions of its checks, if they are published. */
export async function readSite(options: ReadOptions): Promise<Reading> {
  return mended(
    () => forgetSite(options.folders),
    () => readOnce(options),
  );
}

/** Has the next reading make anew all that the cache holds of the content and of its history. */
export function forgetSite(folders: Folders): void {
  forgetReading(corpusCache(folders));
  forgetTexts(historyCache(folders));
}

async function readOnce(options: ReadOptions): Promise<Reading> {
  const { folders } = options;
  const config = await readPublication(folders.config);
  if ('publication' in config && !config.publication.outputs.history) return readCorpus(options);
  const telling = readTimeline(folders.content, historyCache(folders));
  // Looked at below, where the content can be read at all.
  telling.catch(() => undefined);
  const reading = await readCorpus(options);
  if (!reading.corpus) return reading;
  const told = await telling;
  const history = 'gap' in told ? told : await readHistory(folders, reading, told);
  return { ...reading, history };
}
