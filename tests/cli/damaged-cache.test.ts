import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { run } from './command-line.ts';

let folders: Folders;
beforeEach(() => {
  folders = corpusFolder();
});
afterEach(() => removeFolder(folders));

const expectNoStack = (text: string) => expect(text).not.toMatch(/\n\s+at |node:/);

describe('a command', () => {
  it('says in words that a file lies in the place of the cache, and how to go on', () => {
    writeFileSync(folders.cache, 'no folder');
    const { status, stderr } = run(folders, 'check');
    expect(status).toBe(1);
    expect(stderr).toContain(`Cannot use ${folders.cache}`);
    expect(stderr).toContain('PLUMBLINE_CACHE');
    expectNoStack(stderr);
  });

  it('says in words that a folder lies in the place of a file of the cache', () => {
    mkdirSync(join(corpusCache(folders), 'index.json', 'folder'), { recursive: true });
    const { status, stderr } = run(folders, 'check');
    expect(status).toBe(1);
    expect(stderr).toContain('a folder lies where a file is expected');
    expectNoStack(stderr);
  });

  it('takes no notice of foreign files in the cache, and leaves them', () => {
    const notes = join(corpusCache(folders), 'notes.txt');
    mkdirSync(corpusCache(folders), { recursive: true });
    writeFileSync(notes, 'mine');
    expect(run(folders, 'check').status).toBe(0);
    expect(readFileSync(notes, 'utf8')).toBe('mine');
  });

  // Root may do everything.
  it.skipIf(process.getuid?.() === 0)('says in words that it may not write the cache', () => {
    mkdirSync(folders.cache);
    chmodSync(folders.cache, 0o500);
    const { status, stderr } = run(folders, 'check');
    chmodSync(folders.cache, 0o700);
    expect(status).toBe(1);
    expect(stderr).toContain('permission denied');
    expectNoStack(stderr);
  });

  it('works as before when its cache is taken away between two runs', () => {
    expect(run(folders, 'check').status).toBe(0);
    rmSync(folders.cache, { recursive: true });
    expect(run(folders, 'check').status).toBe(0);
  });
});
