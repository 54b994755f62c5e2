import { join } from 'node:path';
import type { HotChannelClient, ViteDevServer } from 'vite';
import { setCurrent } from '../corpus/current.ts';
import type { Folders } from '../corpus/folders.ts';
import { showProgress } from '../corpus/progress.ts';
import type { Reading } from '../corpus/read.ts';
import { report } from '../corpus/report.ts';
import { forgetSite } from '../history/read-site.ts';
import { basePath } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CodeState } from './code-state.ts';
import { currentCode } from './current-code.ts';
import { latest } from './latest.ts';
import { type LiveFiles, liveFiles } from './live-files.ts';
import { describe } from './problems-page.ts';
import { watchPaths } from './watch.ts';

/** What is served while it is edited. */
export interface Live {
  folders: Folders;
  /** The code that reads, before this process loaded any of it. */
  code: CodeState;
  /** Hears that the publication has an address below another path, for which there must be another server. */
  onMoved: () => void;
}

/** The site while it is edited. */
export interface LiveSite {
  /** Its files as they are now, or what is wrong with its content. Rejects where the code fails. */
  now: () => Promise<LiveFiles | { diagnostics: readonly Diagnostic[] }>;
  /** Names the last reading, of this run of the server. */
  version: () => string;
  /** Reads everything anew, where the cache turned out to have lost a text. */
  mend: () => void;
}

/** Folders of code: what is edited there may change what is read of the content too. */
const CODE = ['src', 'layouts'];

const RELOAD = { type: 'full-reload' } as const;

/**
 * Reads the content, and again after every change of it or of the code; then all browsers load their
 * page again. What is wrong is told on the terminal as well.
 */
export function liveSite(
  server: ViteDevServer,
  base: string,
  { folders, code: own, onMoved }: Live,
): LiveSite {
  const { root, content, config } = folders;
  const code = currentCode(server, root, own);
  const tell = teller();
  const start = String(Date.now());
  let readings = 0;
  const version = () => `${start}-${String(readings)}`;
  const take = (reading: Reading) => {
    tell(report(reading.diagnostics, 'human', { color: process.stdout.isTTY }));
    if (!reading.corpus) return;
    setCurrent(reading);
    if (basePath(reading.publication.address) !== base) onMoved();
  };
  // What is written before the watch began would never be heard of; so the first reading waits for it.
  const watch = watchPaths([content, config], () => reading.renew());
  server.httpServer?.once('close', () => void watch.end());
  const reading = latest(
    async () => {
      await watch.begun;
      const { readSite, code: version } = await code.reader();
      return readSite({ folders, code: version, drafts: true, onProgress: showProgress });
    },
    (made) => {
      const count = () => (readings += 1);
      made.then(count, count);
      const told = made.then(take, (error: unknown) => tell(describe(error)));
      void told.then(() => server.ws.send(RELOAD));
    },
  );

  server.ws.on('plumbline:shows', ({ shows }: { shows: unknown }, client: HotChannelClient) => {
    if (shows !== version()) client.send(RELOAD);
  });

  const folderOfCode = CODE.map((folder) => join(root, folder));
  for (const event of ['change', 'add', 'unlink'] as const) {
    server.watcher.on(event, (file: string) => {
      if (folderOfCode.some((folder) => file.startsWith(folder))) reading.renew();
    });
  }

  let known: { reading: Reading; routesToMake: object; files: LiveFiles } | undefined;
  const now = async () => {
    const read = await reading.get();
    if (!read.corpus) return { diagnostics: read.diagnostics };
    const { routesToMake } = await code.routeMaker();
    if (known?.reading !== read || known.routesToMake !== routesToMake) {
      const routes = routesToMake().map(code.guarded);
      known = { reading: read, routesToMake, files: liveFiles(folders, read, routes) };
    }
    return known.files;
  };
  const mend = () => {
    forgetSite(folders);
    reading.renew();
  };
  return { now, version, mend };
}

/** Prints what is new, and says when there is nothing any more. */
function teller(): (text: string) => void {
  let last = '';
  return (text) => {
    if (text !== last) console.log(text === '' ? 'Nothing is wrong any more.' : `\n${text}\n`);
    last = text;
  };
}
