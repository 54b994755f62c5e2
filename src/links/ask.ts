import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** What a server says of an address, as far as links are concerned. */
export type Answer =
  | { kind: 'fine' }
  /** It answers under another address for good. */
  | { kind: 'moved'; to: string }
  /** It says that there is nothing, and there will be nothing. */
  | { kind: 'gone'; status: number }
  /** It does not say: robots are kept out, or asked to come later. */
  | { kind: 'refused'; status: number; retryAfter?: number }
  /** It did not answer, or said that it could not. */
  | { kind: 'failed'; reason: string; retryAfter?: number }
  /** It was not asked. */
  | { kind: 'not-asked'; reason: string };

/** How a server is asked. */
export interface AskOptions {
  /** Who asks, as servers are told. */
  agent: string;
  /** Milliseconds to wait for an answer. */
  patience: number;
  /** Whether a numeric address may be asked; those of the public web, if not said otherwise. */
  permits?: (address: string) => boolean;
}

/** Redirections that are followed, at most. */
const MOST_STEPS = 8;

/**
 * Asks whether an address answers: with HEAD, and with GET where that is not met, whose text is not read.
 * Addresses come from strangers, so each step of a redirection is looked at anew: only http(s), and
 * never an address of this machine or of its network, whatever a name leads to at that moment.
 */
export async function ask(address: string, options: AskOptions): Promise<Answer> {
  let at = address;
  let isForGood = true;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const said = await sayOf(at, options);
    if ('kind' in said) return said;
    const { status, location, retryAfter } = said;
    const later = retryAfter === undefined ? {} : { retryAfter };
    if (status >= 300 && status < 400 && location !== undefined) {
      if (!URL.canParse(location, at)) {
        return { kind: 'failed', reason: 'leads to something that is no address' };
      }
      isForGood &&= status === 301 || status === 308;
      at = new URL(location, at).href;
      continue;
    }
    if (status < 400)
      return at === address || !isForGood ? { kind: 'fine' } : { kind: 'moved', to: at };
    if (status === 404 || status === 410) return { kind: 'gone', status };
    if (status < 500 || status === 999) return { kind: 'refused', status, ...later };
    return { kind: 'failed', reason: `answered ${String(status)}`, ...later };
  }
  return { kind: 'failed', reason: `led on more than ${String(MOST_STEPS)} times` };
}

interface Said {
  status: number;
  location?: string | undefined;
  /** Seconds after which it would like to be asked again. */
  retryAfter?: number | undefined;
}

async function sayOf(address: string, options: AskOptions): Promise<Said | Answer> {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { kind: 'not-asked', reason: `leads to \`${url.protocol}\`` };
  }
  try {
    const head = await request(url, 'HEAD', options);
    return head.status < 400 ? head : await request(url, 'GET', options);
  } catch (error) {
    if (error instanceof ClosedAddress) return { kind: 'not-asked', reason: error.message };
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

class ClosedAddress extends Error {
  override name = 'ClosedAddress';
}

async function request(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Said> {
  const { agent, patience, permits = isPublicAddress } = options;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // A numeric host is never looked up.
  if (isIP(host) !== 0 && !permits(host)) throw closed(host);
  const { request: send } = url.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    const asked = send(
      url,
      {
        method,
        agent: false,
        lookup: guarded(permits),
        signal: AbortSignal.timeout(patience),
        headers: { 'user-agent': agent, accept: '*/*' },
      },
      (response) => {
        const { statusCode: status = 0, headers } = response;
        const retryAfter = Number(headers['retry-after']);
        // Nothing of the text is read.
        response.destroy();
        done({
          status,
          location: headers.location,
          ...(retryAfter > 0 && { retryAfter }),
        });
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}

/** Looks a name up once, and connects to what was found then or to nothing. */
function guarded(permits: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      // Where it failed there are none, whatever the types say.
      const [first] = error ? [] : addresses;
      if (error || !first) return callback(error ?? new Error(`no address of ${hostname}`), '');
      const bad = addresses.find(({ address }) => !permits(address));
      if (bad) return callback(closed(bad.address), '');
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function closed(address: string): ClosedAddress {
  return new ClosedAddress(`leads to ${address}, which is not on the public web`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'did not answer in time';
  const code = 'code' in error ? String(error.code) : '';
  return code === 'ENOTFOUND' ? 'has a host that does not exist' : error.message || code;
}
