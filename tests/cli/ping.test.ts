import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { notifyHub } from '../../src/cli/ping/notify.ts';
import { BASE, corpusFolder, removeFolder, ROOT } from '../corpus/corpus-folder.ts';

const folders = corpusFolder();
const received: Record<string, string>[] = [];
let answer: (response: ServerResponse, feed: string) => void;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    const asked = Object.fromEntries(new URLSearchParams(body));
    received.push(asked);
    answer(response, asked['hub.url'] ?? '');
  });
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const hub = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;

afterAll(() => {
  server.closeAllConnections();
  server.close();
  removeFolder(folders);
});

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folders.out, path)), { recursive: true });
  writeFileSync(join(folders.out, path), text);
}

function configure(hubs: readonly string[]): void {
  writeFileSync(
    folders.config,
    `import base from ${JSON.stringify(join(BASE, 'publication.config.ts'))};
export default { ...base, feeds: { hubs: ${JSON.stringify(hubs)} } };\n`,
  );
}

beforeEach(() => {
  received.length = 0;
  answer = (response) => response.writeHead(204).end();
  rmSync(folders.cache, { recursive: true, force: true });
  rmSync(folders.out, { recursive: true, force: true });
  configure([hub]);
  save('rss.xml', '<rss/>');
  save('topics/a-topic/atom.xml', '<feed/>');
  save('topics/a-topic/index.html', '<p>no feed</p>');
});

/** Runs the command beside this process, which answers as the hub. */
function ping(...flags: string[]): Promise<{ status: number | null; text: string }> {
  const { config, out, cache } = folders;
  const main = join(ROOT, 'src/cli/main.ts');
  const child = spawn(
    process.execPath,
    [main, 'ping', '--config', config, '--out', out, ...flags],
    { env: { ...process.env, PLUMBLINE_CACHE: cache, NO_COLOR: '1' } },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (text += part.toString()));
  }
  return new Promise((done) => child.on('close', (status) => done({ status, text })));
}

/** The status, and whether these words were printed. */
async function outcome(words: string): Promise<{ status: number | null; says: boolean }> {
  const { status, text } = await ping();
  return { status, says: text.includes(words) };
}

const told = () => received.map((asked) => asked['hub.url']).sort();

describe('the command ping', () => {
  it('tells the hub of each feed once, and then of those alone that have changed', async () => {
    const first = await ping();
    expect(first.status, first.text).toBe(0);
    expect(told()).toEqual([
      'https://examiner.example/rss.xml',
      'https://examiner.example/topics/a-topic/atom.xml',
    ]);
    expect(received.every((asked) => asked['hub.mode'] === 'publish')).toBe(true);

    received.length = 0;
    save('rss.xml', '<rss>changed</rss>');
    expect((await ping()).status).toBe(0);
    expect(told()).toEqual(['https://examiner.example/rss.xml']);
  });

  it('tells of all feeds again when asked to, and of none in a rehearsal', async () => {
    await ping();
    received.length = 0;
    expect((await ping('--dry-run', '--all')).text).toContain('topics/a-topic/atom.xml');
    expect(received).toEqual([]);
    await ping('--all');
    expect(told()).toHaveLength(2);
  });

  it('says which feed the hub refused, fails, and tells of it the next time', async () => {
    answer = (response, feed) =>
      response.writeHead(feed.endsWith('rss.xml') ? 403 : 204).end('no such topic');
    const { status, text } = await ping();
    expect(status).toBe(1);
    expect(text).toMatch(/answered 403 .*no such topic.*rss\.xml/);
    answer = (response) => response.writeHead(204).end();
    received.length = 0;
    expect((await ping()).status).toBe(0);
    expect(told()).toEqual(['https://examiner.example/rss.xml']);
  });

  it('fails where there is no hub at the address, no site, or no sound configuration', async () => {
    configure(['http://127.0.0.1:9/']);
    expect(await outcome('reached')).toEqual({ status: 1, says: true });
    rmSync(folders.out, { recursive: true });
    expect(await outcome('npm run build')).toEqual({ status: 1, says: true });
    configure(['not an address']);
    expect(await outcome('hubs')).toEqual({ status: 1, says: true });
  });

  it('has nobody to tell where the publication names no hub', async () => {
    configure([]);
    expect(await outcome('no hub')).toEqual({ status: 0, says: true });
  });
});

describe('a hub that does not answer', () => {
  it('is waited for once, and not once for each feed', async () => {
    answer = () => undefined;
    const feeds = Array.from({ length: 40 }, (_, index) => `https://examiner.example/${index}`);
    const notices = await notifyHub(hub, feeds, 50);
    expect(notices).toHaveLength(40);
    expect(new Set(notices.map(({ problem }) => problem))).toEqual(
      new Set(['did not answer within 0.05 s']),
    );
    expect(received.length).toBeLessThan(10);
  });
});
