import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../publish/content-type.ts';

/** The port that is tried first where none is named. */
export const USUAL_PORT = 4321;
const LAST_PORT = 65_535;
const PORTS_TRIED = 100;

export interface ServeOptions {
  /** The built site. */
  folder: string;
  /** The path that the site is deployed under, such as `/` or `/desk/`. */
  base?: string | undefined;
  /** The first port to try; the next free one is taken. 0 leaves the choice to the system. */
  port?: number | undefined;
  /** The address to listen at; by default this machine alone can connect. */
  host?: string | undefined;
}

export interface Served {
  /** Address of the home page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: a folder's `index.html` at its address with a slash,
 * `404.html` for what is not there, texts compressed. Rejects where no port is free.
 */
export async function serveSite({
  folder,
  base = '/',
  port = USUAL_PORT,
  host = '127.0.0.1',
}: ServeOptions): Promise<Served> {
  const root = resolve(folder);
  const below = `/${base}/`.replace(/\/{2,}/g, '/');
  const server = createServer((request, response) => {
    respond(request, response, root, below).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${String(taken)}${below}`, close: () => close(server) };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (`${path}/` === base) {
    redirect(response, base, query);
    return;
  }
  const file = fileOf(path, root, base);
  if (file !== undefined && !path.endsWith('/') && (await isFile(join(file, 'index.html')))) {
    redirect(response, `${path}/`, query);
    return;
  }
  const found = file !== undefined && path.endsWith('/') ? join(file, 'index.html') : file;
  if (found !== undefined && (await isFile(found))) await send(request, response, 200, found);
  else await sendNotFound(request, response, join(root, '404.html'));
}

/** The file or folder that a path means, if it means one that a site would show. */
function fileOf(path: string, root: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const decoded = decode(path.slice(base.length));
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  const file = join(root, decoded);
  if (file !== root && !`${file}${sep}`.startsWith(`${root}${sep}`)) return undefined;
  const names = decoded.replace(/\/$/, '').split('/');
  // An empty name would make a redirect to `//host/`; a leading dot is for files that are not pages.
  const isShown = (name: string) =>
    name !== '' && (!name.startsWith('.') || name === '.well-known') && !name.includes('\\');
  return decoded === '' || names.every(isShown) ? file : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? false;
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  const location = query === undefined ? path : `${path}?${query}`;
  response.writeHead(301, { location }).end();
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  page: string,
): Promise<void> {
  if (await isFile(page)) await send(request, response, 404, page);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): Promise<void> {
  const type = contentType(file);
  const isText = type.includes('charset');
  const encoding = isText ? acceptedEncoding(request) : undefined;
  const content = await readFile(file);
  const body = encoding === undefined ? content : await ENCODERS[encoding](content);
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    // Whoever edits and builds again must never be shown yesterday's page.
    'cache-control': 'no-cache',
    ...(isText && { vary: 'accept-encoding' }),
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const brotli = promisify<Uint8Array, { params: Record<number, number> }, Buffer>(brotliCompress);
const ENCODERS = {
  // As a static host does on the fly; 11, for files compressed beforehand, would take a second.
  br: (content: Uint8Array) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};

function acceptedEncoding({ headers }: IncomingMessage): keyof typeof ENCODERS | undefined {
  const accepted = (headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(?:\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
}

/** Listens at the first free port from `first` on and gives it. */
async function listen(server: Server, first: number, host: string): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED, LAST_PORT);
  for (let port = first; ; port++) {
    try {
      return await listenAt(server, port, host);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= last) throw error;
    }
  }
}

function listenAt(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => {
      if (error) fail(error);
      else done();
    });
    server.closeAllConnections();
  });
}
