import { readIn, type ReadOptions, type Reading } from '../corpus/read.ts';
import { forgetTexts } from '../corpus/cache.ts';
import { corpusCache, type Folders, historyCache } from '../corpus/folders.ts';
import { forgetReading } from '../corpus/held-rows.ts';
import { type InThreads, withThreads } from '../corpus/in-threads.ts';
import { mended } from '../corpus/lost-text.ts';
import { readPublication } from '../corpus/publication.ts';
import { readHistory } from './read-history.ts';
import { readTimeline } from './read-timeline.ts';

/** Reads a content folder and, beside it, the earlier versions of its checks, if they are published. */
export async function readSite(options: ReadOptions): Promise<Reading> {
  return mended(
    () => forgetSite(options.folders),
    () => withThreads((inThreads) => readOnce(inThreads, options)),
  );
}

/** Has the next reading make anew all that the cache holds of the content and of its history. */
export function forgetSite(folders: Folders): void {
  forgetReading(corpusCache(folders));
  forgetTexts(historyCache(folders));
}

async function readOnce(inThreads: InThreads, options: ReadOptions): Promise<Reading> {
  const { folders } = options;
  const config = await readPublication(folders.config);
  const withoutPast = 'publication' in config && !config.publication.outputs.history;
  if (withoutPast) return readIn(inThreads, options);
  const telling = readTimeline(folders.content, historyCache(folders));
  // Looked at below, where the content can be read at all.
  telling.catch(() => undefined);
  const reading = await readIn(inThreads, options);
  if (!reading.corpus) return reading;
  const told = await telling;
  const history = 'gap' in told ? told : await readHistory(folders, reading, told, inThreads);
  return { ...reading, history };
}
