import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  claimOutFolder,
  ForeignFolderError,
  filesBelow,
  missingOf,
  makeWay,
  releaseOutFolder,
} from '../../src/publish/out-folder.ts';

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'plumbline-out-'));
  out = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true }));

const put = (path: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), path);
};
const files = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== '.plumbline')
    .toSorted();

/** A build of these files, from its start to its end. */
function build(paths: string[], known = 'digest') {
  claimOutFolder(out, undefined);
  const before = makeWay(out, { before: filesBelow(out), now: new Set(paths) });
  paths.forEach(put);
  releaseOutFolder(out, { owned: new Set(paths), before, known });
}

describe('an out folder', () => {
  it('is made where there is none, and taken where it is empty', () => {
    expect(claimOutFolder(out, undefined)).toBe(false);
    expect(existsSync(out)).toBe(true);
  });

  it('with files that no build put there is refused, and nothing in it is touched', () => {
    put('thesis.doc');
    expect(() => claimOutFolder(out, 'digest')).toThrow(ForeignFolderError);
    expect(() => claimOutFolder(out, 'digest')).toThrow(out);
    expect(readdirSync(out)).toEqual(['thesis.doc']);
    expect(readFileSync(join(out, 'thesis.doc'), 'utf8')).toBe('thesis.doc');
  });

  it('of a finished build can be built upon', () => {
    build(['index.html']);
    expect(claimOutFolder(out, 'digest')).toBe(true);
  });

  it('of a build that was interrupted cannot', () => {
    build(['index.html']);
    claimOutFolder(out, 'digest');
    expect(claimOutFolder(out, 'digest')).toBe(false);
  });

  it('cannot be built upon with a cache of another build, or with none', () => {
    build(['index.html']);
    expect(claimOutFolder(out, 'another digest')).toBe(false);
    build(['index.html']);
    expect(claimOutFolder(out, undefined)).toBe(false);
  });

  it('loses what the build does not own, and folders that are empty then', () => {
    build(['index.html', 'checks/a/index.html', 'checks/b/index.html', 'old/deep/index.html']);
    claimOutFolder(out, 'digest');
    releaseOutFolder(out, {
      owned: new Set(['index.html', 'checks/a/index.html']),
      before: filesBelow(out),
      known: 'digest',
    });
    expect(files()).toEqual(['checks', 'checks/a', 'checks/a/index.html', 'index.html']);
  });

  it('loses a link, and not what the link leads to', () => {
    const outside = join(parent, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'kept.txt'), 'kept');
    build(['index.html']);
    symlinkSync(outside, join(out, 'link'));
    claimOutFolder(out, 'digest');
    releaseOutFolder(out, {
      owned: new Set(['index.html']),
      before: filesBelow(out),
      known: 'digest',
    });
    expect(files()).toEqual(['index.html']);
    expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
  });

  it('loses what the last build owned and this one does not, where it is built upon', () => {
    const before = ['index.html', 'checks/a/index.html', 'old/deep/index.html', 'gone.html'];
    build(before);
    rmSync(join(out, 'gone.html'));
    claimOutFolder(out, 'digest');
    put('checks/b/index.html');
    const owned = new Set(['index.html', 'checks/b/index.html']);
    releaseOutFolder(out, { owned, before, known: 'later' });
    expect(files()).toEqual(['checks', 'checks/b', 'checks/b/index.html', 'index.html']);
    expect(claimOutFolder(out, 'later')).toBe(true);
  });

  it('makes way for a folder where a file was, and for a file where folders were', () => {
    build(['notes', 'maps/north/1.svg', 'maps/south.svg', 'index.html', 'gone.html']);
    build(['notes/a.txt', 'maps', 'index.html']);
    expect(files()).toEqual(['index.html', 'maps', 'notes', 'notes/a.txt']);
    expect(readFileSync(join(out, 'maps'), 'utf8')).toBe('maps');
  });

  it('keeps what is in nobody’s way until the build ends', () => {
    build(['index.html', 'gone/index.html']);
    const left = makeWay(out, { before: filesBelow(out), now: new Set(['new/index.html']) });
    expect(left).toContain('gone/index.html');
    expect(files()).toContain('gone/index.html');
  });

  it('tells which of its files somebody took away, one in a folder or many', () => {
    const there = ['index.html', 'a/index.html', 'b/1.json', 'b/2.json', 'b/3.json', 'b/4.json'];
    build(there);
    rmSync(join(out, 'b/3.json'));
    const never = ['c/index.html', 'd/1', 'd/2', 'd/3', 'd/4'];
    const all = [...there, ...never];
    expect(missingOf(out, all)).toEqual(['b/3.json', ...never]);
  });
});
