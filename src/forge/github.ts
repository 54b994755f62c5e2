import { z } from 'zod';
import { Refusal } from '../model/refusal.ts';
import { plain } from './literal.ts';

/** Milliseconds that the forge has for an answer. */
const PATIENCE = 30_000;
/** Pages of a hundred that are read of a list, at most. */
const MOST_PAGES = 20;

/** What a workflow of GitHub tells its steps, as far as we need it. */
const environment = z.object({
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_TOKEN: z.string().min(1),
});

/** GitHub's interface for programs, for one repository. Everything throws `Refusal` where it fails. */
export interface GitHub {
  /** The repository, `owner/name`. */
  repository: string;
  /** A list at a path below the repository's, page by page; `key` names it where it is wrapped. It ends where nobody asks for more. */
  list: (path: string, key?: string) => AsyncGenerator;
  send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<unknown>;
  /** The bytes at a path, `most` of them at most. */
  download: (path: string, most: number) => Promise<Buffer>;
}

/** The repository whose workflow runs in `env`. Throws `Refusal` outside of one. */
export function gitHubIn(env: Readonly<Record<string, string | undefined>>): GitHub {
  const read = environment.safeParse(env);
  if (!read.success) {
    const names = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Refusal(
      `Missing in the environment: ${names}. This runs in a workflow of GitHub; docs/forge.md tells how.`,
    );
  }
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = read.data;
  const root = `${api.replace(/\/*$/, '')}/repos/${repository}/`;
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const response = await answerOf(root + path, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        'user-agent': 'plumbline',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    const said = plain((await bytesOf(response, 10_000)).toString('utf8'));
    throw new Refusal(`${method} ${path} was answered ${String(response.status)}: ${said}`);
  };
  return {
    repository,
    send: async (method, path, body) => dataOf(await ask(method, path, body)),
    download: async (path, most) => bytesOf(await ask('GET', path), most),
    async *list(path, key) {
      const sign = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= MOST_PAGES; page++) {
        const response = await ask('GET', `${path}${sign}per_page=100&page=${String(page)}`);
        const items = itemsOf(await dataOf(response), key);
        yield* items;
        if (items.length < 100) return;
      }
    },
  };
}

async function answerOf(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Refusal(
      `${request.method ?? 'GET'} ${address} was not answered: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

async function dataOf(response: Response): Promise<unknown> {
  return response.json();
}

function itemsOf(answer: unknown, key: string | undefined): unknown[] {
  const list = z.array(z.unknown());
  if (key === undefined) return list.parse(answer);
  return list.parse(z.record(z.string(), z.unknown()).parse(answer)[key]);
}

async function bytesOf(response: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) {
      throw new Refusal(`Unexpected answer of more than ${String(most)} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
