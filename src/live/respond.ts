import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../publish/content-type.ts';
import type { LiveFiles } from './live-files.ts';
import { withClient } from './with-client.ts';

/** What is asked for: a path below the path that the site is deployed under. */
export interface Asked {
  path: string;
  base: string;
}

/** What Vite answers: code and style sheets as they lie in the project, and its own. */
const OF_VITE = /^(?:@|__|(?:src|layouts|node_modules|\.cache)\/)/;

/** Whether an address is one of code, or of a file that the project has for every publication. */
export function isOfProject({ path }: Asked, root: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  return OF_VITE.test(path) || (!path.includes('..') && existsSync(join(root, 'public', path)));
}

/** Answers as a static host would that has the built site: with a file, the way to it, or the page for 404. */
export async function respond(
  { path, base }: Asked,
  files: LiveFiles,
  response: ServerResponse,
  version: string,
): Promise<void> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (file === path && (await files.has(`${path}/index.html`))) {
    response.writeHead(301, { location: `${base}${path}/` }).end();
    return;
  }
  const content = await files.content(file);
  if (content !== undefined) send(response, 200, file, content, version);
  else send(response, 404, '404.html', (await files.content('404.html')) ?? 'Not found', version);
}

/** Sends a file of the site; the script that loads it again goes into every page. */
export function send(
  response: ServerResponse,
  status: number,
  file: string,
  content: string | Uint8Array,
  version: string,
): void {
  const isPage = file.endsWith('.html') && typeof content === 'string';
  const body = Buffer.from(isPage ? withClient(content, version) : content);
  response.writeHead(status, {
    'content-type': contentType(file),
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  response.end(body);
}
