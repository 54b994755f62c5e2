import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { mended } from '../corpus/lost-text.ts';
import { type Live, type LiveSite, liveSite } from './live-site.ts';
import { describe, failurePage, problemsPage } from './problems-page.ts';
import { isOfProject, respond, send } from './respond.ts';

/**
 * Makes the server of `npm run dev` answer every address as the built site would, from the content
 * and the code as they are. Astro and Vite turn the code into pages; what is read, and which page is
 * where, is ours, as in a build (`publish/publish-site.ts`), so that both show the same. While the
 * content has errors, they stand in place of every page.
 */
export function liveServer(live: Live): AstroIntegration {
  const { folders } = live;
  return {
    name: 'plumbline-live',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = config.base.replace(/\/*$/, '/');
        // Watched by ourselves, or not at all: a watch costs a tenth of a millisecond a file.
        const ignored = [folders.content, folders.cache, join(folders.root, 'tests')];
        updateConfig({
          vite: {
            plugins: [answering(live, base)],
            // Bundled before a page asks for it, which would then load twice.
            optimizeDeps: { entries: ['src/browser/*/{page,worker}.ts'] },
            server: { watch: { ignored: ignored.map((folder) => `${folder}/**`) } },
          },
        });
      },
    },
  };
}

function answering(live: Live, base: string): Plugin {
  return {
    name: 'plumbline-live',
    enforce: 'post',
    configureServer(server) {
      const site = liveSite(server, base, live);
      // In front of all others, which know addresses of routes, and of no content.
      return () => {
        server.middlewares.stack.unshift({
          route: '',
          handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
            const answering = { root: live.folders.root, base, site, response, next };
            mended(site.mend, () => answer(request.url ?? '/', answering)).catch(
              (error: unknown) => {
                console.error(describe(error));
                if (response.headersSent) response.end();
                else send(response, 500, FAILURE, failurePage(error), site.version());
              },
            );
          },
        });
      };
    },
  };
}

/** Names of pages that the site does not have. */
const PROBLEMS = 'problems.html';
const FAILURE = 'failure.html';

interface Answering {
  root: string;
  base: string;
  site: LiveSite;
  response: ServerResponse;
  /** Leaves the answer to Vite. */
  next: () => void;
}

async function answer(url: string, { root, base, site, response, next }: Answering): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/' && base !== '/') {
    response.writeHead(302, { location: base }).end();
    return;
  }
  // Vite's addresses are below no path. What else a browser asks for there, such as an icon, Astro
  // would answer with a page of its own, which fails, and Vite shows that in front of every page.
  const isBelow = pathname.startsWith(base);
  const asked = { path: decodeURI(pathname.slice(isBelow ? base.length : 1)), base };
  if (isOfProject(asked, root)) {
    next();
    return;
  }
  if (!isBelow) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`The site is at ${base}\n`);
    return;
  }
  const now = await site.now();
  if ('diagnostics' in now) {
    send(response, 500, PROBLEMS, problemsPage(now.diagnostics), site.version());
  } else {
    await respond(asked, now, response, site.version());
  }
}
