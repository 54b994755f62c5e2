import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/links/ask.ts';
import { askAll } from '../../src/links/ask-all.ts';
import { isPublicAddress } from '../../src/links/public-address.ts';

const asked: string[] = [];
let underWay = 0;
let mostAtOnce = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

const server = createServer((request, response) => {
  asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
  underWay++;
  mostAtOnce = Math.max(mostAtOnce, underWay);
  response.on('close', () => underWay--);
  answer(request, response);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { agent: 'test', patience: 2000, permits: () => true };

beforeEach(() => {
  asked.length = 0;
  mostAtOnce = 0;
  answer = ({ url = '' }, response) => {
    const [, status = '200', to] = url.split('/');
    const location = to === undefined ? undefined : to === 'loop' ? url : decodeURIComponent(to);
    response.writeHead(Number(status), location === undefined ? {} : { location }).end();
  };
});

describe('an address', () => {
  it.each([
    ['200', { kind: 'fine' }],
    ['404', { kind: 'gone', status: 404 }],
    ['410', { kind: 'gone', status: 410 }],
    ['403', { kind: 'refused', status: 403 }],
    ['429', { kind: 'refused', status: 429 }],
    ['503', { kind: 'failed', reason: 'answered 503' }],
    ['301/loop', { kind: 'failed', reason: 'led on more than 8 times' }],
    [`301/${encodeURIComponent('/200')}`, { kind: 'moved', to: `${root}/200` }],
    [`302/${encodeURIComponent('/200')}`, { kind: 'fine' }],
    [`302/${encodeURIComponent('/404')}`, { kind: 'gone', status: 404 }],
    ['302/ftp:%2F%2Fa.example%2F', { kind: 'not-asked', reason: 'leads to `ftp:`' }],
    ['302/file:%2F%2F%2Fetc%2Fpasswd', { kind: 'not-asked', reason: 'leads to `file:`' }],
  ])('that answers %s is told from the others', async (path, expected) => {
    expect(await ask(`${root}/${path}`, options)).toEqual(expected);
  });

  it('is asked with GET where HEAD is not met, and its text is not waited for', async () => {
    answer = ({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 405 : 200);
      if (method === 'HEAD') response.end();
      // A text without an end.
      else response.write('x');
    };
    expect(await ask(`${root}/a`, options)).toEqual({ kind: 'fine' });
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });

  it('that says nothing is waited for as long as was agreed', async () => {
    answer = () => undefined;
    expect(await ask(`${root}/a`, { ...options, patience: 50 })).toEqual({
      kind: 'failed',
      reason: 'did not answer in time',
    });
  });

  it('of nobody is told', async () => {
    expect(await ask('http://127.0.0.1:9/', options)).toMatchObject({ kind: 'failed' });
    expect(await ask('http://no-such-host.invalid/', options)).toMatchObject({ kind: 'failed' });
  });
});

describe('an address of a stranger', () => {
  const careful = { agent: 'test', patience: 2000 };

  it.each([
    root,
    root.replace('127.0.0.1', 'localhost'),
    root.replace('127.0.0.1', '0x7f.1'),
    root.replace('127.0.0.1', '2130706433'),
    root.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
    root.replace('127.0.0.1', '[::1]'),
  ])('is not asked where it leads into this machine: %s', async (address) => {
    expect((await ask(`${address}/200`, careful)).kind).toBe('not-asked');
    expect(asked).toEqual([]);
  });

  it('is not asked where a server that may be asked leads there', async () => {
    // The first step alone is permitted.
    let steps = 0;
    const permits = () => ++steps <= 1;
    const to = encodeURIComponent(`${root}/200`);
    expect((await ask(`${root}/302/${to}`, { ...careful, permits })).kind).toBe('not-asked');
    expect(asked).toEqual([`HEAD /302/${to}`]);
  });

  it.each([
    ['93.184.215.14', true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ...['10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.100.0.1', '0.0.0.0'].map(
      (address): [string, boolean] => [address, false],
    ),
    ...['fe80::1', 'fd00::1', '::', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', 'x'].map(
      (address): [string, boolean] => [address, false],
    ),
  ])('%s is on the public web: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('all addresses', () => {
  const manners = { ...options, hosts: 4, pause: 1, again: 2 };

  it('of one host are asked one after the other', async () => {
    answer = (_, response) => setTimeout(() => response.writeHead(200).end(), 5);
    const addresses = Array.from({ length: 6 }, (_, index) => `${root}/${String(index)}`);
    const answers = await askAll(addresses, manners);
    expect(answers.size).toBe(6);
    expect(mostAtOnce).toBe(1);
  });

  it('that failed or were put off are asked again, and those that are gone are not', async () => {
    let times = 0;
    answer = ({ url }, response) => {
      const isWell = url === '/later' && ++times > 2;
      response.writeHead(url === '/gone' ? 404 : isWell ? 200 : 503).end();
    };
    const answers = await askAll([`${root}/later`, `${root}/gone`, `${root}/never`], manners);
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(['fine', 'gone', 'failed']);
    expect(asked.filter((one) => one === 'HEAD /gone')).toHaveLength(1);
    expect(asked.filter((one) => one === 'HEAD /never')).toHaveLength(3);
  });
});
