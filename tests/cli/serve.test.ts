import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Served } from '../../src/cli/serve.ts';

const folder = await mkdtemp(join(tmpdir(), 'plumbline-serve-'));
const FILES = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>No such page</h1>',
  'site/checks/a-claim/index.html': '<h1>A claim</h1>',
  'site/checks/закон/index.html': '<h1>Закон</h1>',
  'site/style.css': 'p { color: red; }'.repeat(200),
  'site/font.woff2': 'font',
  'site/feed.xml': '<feed/>',
  'site/unheard.of': 'bytes',
  'site/.marker': 'not for readers',
  'site-secret/index.html': 'a neighbour',
  'secret.txt': 'a neighbour',
};

let atRoot: Served;
let below: Served;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  atRoot = await serveSite({ folder: join(folder, 'site'), port: 0 });
  below = await serveSite({ folder: join(folder, 'site'), base: '/desk/', port: 0 });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  await rm(folder, { recursive: true });
});

describe('a served site', () => {
  it('shows the home page at its address', async () => {
    const response = await fetch(atRoot.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Home</h1>');
  });

  it('shows a page at its address with a slash, and leads there from the one without', async () => {
    const response = await fetch(`${atRoot.url}checks/a-claim?from=mail`);
    expect(response.url).toBe(`${atRoot.url}checks/a-claim/?from=mail`);
    expect(await response.text()).toBe('<h1>A claim</h1>');
  });

  it('finds a page whose name is not in Latin letters', async () => {
    expect((await fetch(`${atRoot.url}checks/закон/`)).status).toBe(200);
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['font.woff2', 'font/woff2'],
    ['unheard.of', 'application/octet-stream'],
  ])('says what `%s` is', async (path, type) => {
    expect((await fetch(atRoot.url + path)).headers.get('content-type')).toBe(type);
  });

  it('has nothing kept that a new build may change', async () => {
    const { headers } = await fetch(`${atRoot.url}style.css`);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('answers HEAD without a body, and no other method than that and GET', async () => {
    const head = await fetch(atRoot.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(atRoot.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('what is not there', () => {
  it.each([
    'nothing/',
    'nothing',
    'checks/',
    'style.css/',
    'checks/a-claim/index.html/',
    '.marker',
    '%00',
    '%',
    '%zz/%E0%A4%A',
    `${'a'.repeat(5000)}/`,
    'checks//a-claim',
  ])('is the page of status 404: /%s', async (path) => {
    const { status, body } = await get(atRoot.url, `/${path}`);
    expect({ status, body }).toEqual({ status: 404, body: '<h1>No such page</h1>' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-secret/',
    '/%2e%2e%2fsite-secret/',
    '//checks',
    '//',
    'http://elsewhere.example/secret.txt',
  ])('is not found outside the folder either: %s', async (path) => {
    const { status, body } = await get(atRoot.url, path);
    expect({ status, body }).toEqual({ status: 404, body: '<h1>No such page</h1>' });
  });

  it('is said in plain words where the site has no page for it', async () => {
    const bare = await serveSite({ folder: join(folder, 'site-secret'), port: 0 });
    const response = await fetch(`${bare.url}nothing/`);
    expect([response.status, await response.text()]).toEqual([404, 'Not found\n']);
    await bare.close();
  });
});

describe('a site below a path', () => {
  it('has that path in its address', async () => {
    expect(new URL(below.url).pathname).toBe('/desk/');
    expect(await (await fetch(`${below.url}checks/a-claim/`)).text()).toBe('<h1>A claim</h1>');
  });

  it('leads there from the path without its slash', async () => {
    expect((await fetch(below.url.replace(/\/$/, ''))).url).toBe(below.url);
  });

  it('is nowhere else', async () => {
    for (const path of ['/', '/checks/a-claim/', '/deskchecks/']) {
      expect((await get(below.url, path)).status).toBe(404);
    }
  });
});

describe('compression', () => {
  it.each(['br', 'gzip'])('makes texts smaller for who reads %s', async (encoding) => {
    const { headers, length } = await get(atRoot.url, '/style.css', encoding);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(length).toBeLessThan(200);
  });

  it('is left out for who does not, and for what is compressed already', async () => {
    const plain = await get(atRoot.url, '/style.css', 'br;q=0, identity');
    const font = await get(atRoot.url, '/font.woff2', 'br, gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe(FILES['site/style.css']);
    expect(font.headers['content-encoding']).toBeUndefined();
  });
});

describe('the port', () => {
  it('is the next free one where the wanted one is taken', async () => {
    const first = await serveSite({ folder, port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await serveSite({ folder, port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  it('is free again when the server was closed', async () => {
    const first = await serveSite({ folder, port: 0 });
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await serveSite({ folder, port });
    expect(Number(new URL(second.url).port)).toBe(port);
    await second.close();
  });
});

/** A request whose path goes over the wire as it is written; `fetch` would tidy it first. */
function get(url: string, path: string, encoding = 'identity') {
  interface Answer {
    status: number | undefined;
    headers: Record<string, string | string[] | undefined>;
    body: string;
    length: number;
  }
  return new Promise<Answer>((done, fail) => {
    const { hostname, port } = new URL(url);
    const headers = { 'accept-encoding': encoding };
    request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        done({
          status: response.statusCode,
          headers: response.headers,
          body: body.toString(),
          length: body.length,
        });
      });
    })
      .on('error', fail)
      .end();
  });
}
