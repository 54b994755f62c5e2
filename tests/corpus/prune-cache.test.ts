import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusCache, type Folders, historyCache, siteCache } from '../../src/corpus/folders.ts';
import { pruneCache } from '../../src/corpus/prune-cache.ts';

let root: string;
let folders: Folders;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-prune-'));
  const at = (name: string) => join(root, name);
  folders = {
    root,
    content: at('content'),
    config: at('publication.config.ts'),
    out: at('out'),
    cache: at('.cache'),
  };
});
afterEach(() => rmSync(root, { recursive: true }));

const HOURS = 60 * 60;
const MONTH = 31 * 24 * HOURS;

/** Puts a file there, which was last changed some seconds ago, and so was its folder. */
function put(folder: string, name: string, age: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), 'kept');
  const then = Date.now() / 1000 - age;
  for (const path of [join(folder, name), folder]) utimesSync(path, then, then);
  return join(folder, name);
}

describe('a build', () => {
  it('forgets what is known of a publication that nobody built for a month, and no other', () => {
    const elsewhere = (name: string) => ({ ...folders, content: `${name}-c`, out: `${name}-o` });
    const [old, recent] = [elsewhere('old'), elsewhere('recent')];
    const of = [corpusCache, siteCache, historyCache];
    const own = of.map((place) => put(place(folders), 'index.json', 2 * MONTH));
    const gone = of.map((place) => put(place(old), 'index.json', MONTH));
    const kept = of.map((place) => put(place(recent), 'index.json', MONTH / 2));
    pruneCache(folders);
    expect([...own, ...kept].filter((path) => !existsSync(path))).toEqual([]);
    expect(gone.filter((path) => existsSync(path))).toEqual([]);
  });

  it('takes away what killed builds left half done, and not what one is at', () => {
    const corpus = corpusCache(folders);
    const half = [
      put(corpus, 'index.json.1.tmp', 2 * HOURS),
      put(join(corpus, 'rows'), 'index.json.1.tmp', 2 * HOURS),
      put(siteCache(folders), 'site.json.1.tmp', 2 * HOURS),
      put(join(historyCache(folders), 'scratch-1'), 'one.pack', 2 * HOURS),
    ];
    const underWay = put(corpus, 'files.json.1.tmp', 60);
    const index = put(corpus, 'index.json', 2 * HOURS);
    pruneCache(folders);
    expect(half.filter((path) => existsSync(path))).toEqual([]);
    expect([underWay, index].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('does without a cache', () => {
    expect(() => pruneCache(folders)).not.toThrow();
  });
});
