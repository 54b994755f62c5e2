import { join } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { readSite } from '../history/read-site.ts';
import type { RouteMaker, RouteToMake } from '../publish/page.ts';
import { codeState, type CodeState } from './code-state.ts';

/** What reads the content, with the digest under which it keeps what it reads. */
export interface Reader {
  readSite: typeof readSite;
  code: string;
}

/** The project's code as it lies on the disk at this moment. */
export interface CurrentCode {
  reader: () => Promise<Reader>;
  routeMaker: () => Promise<RouteMaker>;
  /** The same route; where its code fails, all code is loaded anew. */
  guarded: (route: RouteToMake) => RouteToMake;
}

/**
 * Loads code through Vite, which knows what was edited. The reader keeps what it makes under a digest
 * of its code: old code that runs after an edit, before Vite has heard of it, would keep yesterday's
 * HTML under tomorrow's digest for ever. So the digest is taken before and after the code is loaded.
 * As long as nobody edits it, the reader is the one of this process, which takes two thirds of the time;
 * `own` is the state before that was loaded.
 */
export function currentCode(server: ViteDevServer, root: string, own: CodeState): CurrentCode {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Astro runs its code elsewhere');
  let loaded = '';
  const forget = () => {
    ssr.moduleGraph.invalidateAll();
    ssr.runner.clearCache();
  };
  const orForget = async <Made>(make: () => Promise<Made>): Promise<Made> => {
    try {
      return await make();
    } catch (error) {
      // Or else a module that failed once would fail for ever, whatever is mended in what it imports.
      forget();
      throw error;
    }
  };
  const load = (file: string) => orForget(() => ssr.runner.import<object>(join(root, file)));
  return {
    async reader() {
      for (;;) {
        const before = codeState(root);
        if (before.all === own.all) return { readSite, code: own.pipeline };
        if (before.all !== loaded) forget();
        const module = (await load('src/history/read-site.ts')) as Pick<Reader, 'readSite'>;
        if (codeState(root).all !== before.all) continue;
        loaded = before.all;
        return { readSite: module.readSite, code: before.pipeline };
      }
    },
    routeMaker: async () => (await load('src/pages/_live.ts')) as RouteMaker,
    guarded: ({ mayMake, pages }) => ({ mayMake, pages: () => orForget(pages) }),
  };
}
