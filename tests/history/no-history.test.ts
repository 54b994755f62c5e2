import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeFolder } from '../corpus/corpus-folder.ts';
import { CHECK, gitIn, historyOf, type Repository, repository } from './repository.ts';

let desk: Repository;
beforeEach(() => (desk = repository()));
afterEach(() => {
  vi.unstubAllEnvs();
  removeFolder(desk.folders);
});

describe('no history is at hand', () => {
  const kindOf = async (folders = desk.folders) => {
    const history = await historyOf(folders);
    return 'gap' in history ? history.gap.kind : undefined;
  };

  it('in a shallow clone, by which versions would get wrong numbers', async () => {
    desk.commit('2025-08-21');
    desk.edit(CHECK, (text) => text.replace(/^title: .*$/m, 'title: Another title'));
    desk.commit('2025-08-22');
    const root = join(desk.folders.content, '..');
    const clone = join(root, 'cache', 'clone');
    gitIn(root, ['clone', '-q', '--depth', '1', pathToFileURL(root).href, clone]);
    const shallow = { ...desk.folders, content: join(clone, 'content') };
    expect(await kindOf(shallow)).toBe('shallow');
    gitIn(clone, ['fetch', '-q', '--unshallow']);
    expect(await kindOf(shallow)).toBeUndefined();
  });

  it('without a repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(desk.folders.content, '..', '..'));
    rmSync(join(desk.folders.content, '..', '.git'), { recursive: true });
    expect(await kindOf()).toBe('no-repository');
  });

  it('without git', async () => {
    const empty = join(desk.folders.content, '..', 'cache', 'empty');
    mkdirSync(empty, { recursive: true });
    vi.stubEnv('PATH', empty);
    expect(await kindOf()).toBe('no-git');
  });

  it('before the first commit, and where the content was never committed', async () => {
    expect(await kindOf()).toBe('no-commit');
    writeFileSync(join(desk.folders.content, '..', '.gitignore'), 'content\n');
    desk.commit('2025-08-21');
    expect(await kindOf()).toBe('no-commit');
  });

  it('where the repository is broken', async () => {
    const commit = desk.commit('2025-08-21');
    desk.lose(`${commit}^{tree}`);
    expect(await kindOf()).toBe('failed');
  });
});
