import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeFolder } from '../corpus/corpus-folder.ts';
import { heldAgainstMain, published, TOLL } from './base-case.ts';
import { gitIn, type Repository } from './repository.ts';

let desk: Repository;
const made: Repository[] = [];
const folders: string[] = [];
beforeEach(() => {
  desk = published();
  made.push(desk);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  made.forEach((one) => removeFolder(one.folders));
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

const root = () => join(desk.folders.content, '..');
const rules = async (options: Parameters<typeof heldAgainstMain>[1] = {}) =>
  (await heldAgainstMain(desk, options)).rules;
const newVerdict = (text: string) => text.replace('verdict: mostly-true', 'verdict: false');

function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-base-'));
  folders.push(folder);
  return folder;
}

describe('what is published', () => {
  it('may be named by a branch, a tag or a commit', async () => {
    desk.git('tag', 'v1');
    const commit = desk.git('rev-parse', 'HEAD');
    desk.edit(TOLL, newVerdict);
    desk.commit('2025-08-30');
    expect(await rules()).toEqual([]);
    expect(await rules({ ref: 'v1' })).toEqual(['history-correction-missing']);
    expect(await rules({ ref: commit.slice(0, 10) })).toEqual(['history-correction-missing']);
    expect(await rules({ ref: 'HEAD~1' })).toEqual(['history-correction-missing']);
  });

  it('is the same where lines end in CRLF or keys stand in another order', async () => {
    desk.edit(TOLL, (text) =>
      text
        .replace('published: 2025-08-22\n', '')
        .replace('authors: [editors]', 'authors:\n  - editors\npublished: "2025-08-22"')
        .replaceAll('\n', '\r\n'),
    );
    expect(await rules()).toEqual([]);
  });

  it('binds no draft: what is unfinished, or whose day is unknown or to come', async () => {
    const drafts = ['9999-12-31', '2025-12-01'].map((day) => ({ day, year: day.slice(0, 4) }));
    for (const { day, year } of drafts) {
      desk.write(
        `checks/${year}/draft-of-${year}.md`,
        desk
          .read(TOLL)
          .replace('2025-08-22', day)
          .replace(/^corrections:[^]*?---/m, '---'),
      );
    }
    desk.write('topics/not-yet.md', '---\nname: "To be filled in: a name"\n---\n');
    desk.commit('2025-08-26');
    for (const { year } of drafts) desk.remove(`checks/${year}/draft-of-${year}.md`);
    desk.remove('topics/not-yet.md');
    expect(await rules()).toEqual([]);
    expect(await rules({ today: '2025-12-01' })).toEqual(['history-record-deleted']);
  });

  it('keeps its address where a check moves to another slug with an alias', async () => {
    const moved = desk.read(TOLL).replace('toll-for-all]', 'toll-for-all, bridge-has-a-toll]');
    desk.remove(TOLL);
    desk.write('checks/2025/lorries-pay.md', moved);
    expect(await rules()).toEqual([]);
    desk.edit('checks/2025/lorries-pay.md', newVerdict);
    expect(await rules()).toEqual(['history-correction-missing']);
  });

  it('may hand its address on to a check that was there already, with all former ones', async () => {
    desk.edit('checks/2025/bridge-opens-on-monday.md', (text) =>
      text.replace('aliases: []', 'aliases: [bridge-in-2025]'),
    );
    desk.commit('2025-08-26');
    desk.remove(TOLL);
    desk.edit('checks/2025/bridge-opens-on-monday.md', (text) =>
      text.replace('[bridge-in-2025]', '[bridge-in-2025, bridge-has-a-toll]'),
    );
    expect(await rules()).toEqual(['history-alias-removed', 'history-alias-removed']);
    desk.edit('checks/2025/bridge-opens-on-monday.md', (text) =>
      text.replace('has-a-toll]', 'has-a-toll, toll-on-the-bridge, toll-for-all]'),
    );
    expect(await rules()).toEqual([]);
  });

  it('is not deleted because a file cannot be read', async () => {
    desk.write('topics/invented-toll.md', Uint8Array.of(0x2d, 0xff));
    expect(await rules()).toEqual(['file-encoding']);
  });

  it('is held against the rest where a text of it is lost', async () => {
    const id = desk.git('rev-parse', `HEAD:content/${TOLL}`);
    rmSync(join(root(), '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    desk.edit(TOLL, newVerdict);
    desk.remove('topics/invented-toll.md');
    const { diagnostics } = await heldAgainstMain(desk);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['history-base-unreadable', 'error'],
      ['history-record-deleted', 'error'],
    ]);
  });
});

describe('content that lies elsewhere', () => {
  it('is held against the folder that is named, which may be gone by now', async () => {
    const content = join(elsewhere(), 'content');
    cpSync(desk.folders.content, content, { recursive: true });
    rmSync(desk.folders.content, { recursive: true });
    const away = { ...desk, folders: { ...desk.folders, content } };
    await expect(heldAgainstMain(away)).rejects.toThrow(/lies in no repository.*--base-content/s);
    const options = { folder: join(root(), 'content') };
    expect((await heldAgainstMain(away, options)).rules).toEqual([]);
    rmSync(join(content, 'topics/invented-toll.md'));
    expect((await heldAgainstMain(away, options)).rules).toEqual(['history-record-deleted']);
  });

  it('may be the whole of a repository', async () => {
    const folder = join(elsewhere(), 'texts');
    cpSync(desk.folders.content, folder, { recursive: true });
    gitIn(folder, ['init', '-q', '-b', 'main']);
    gitIn(folder, ['add', '-A']);
    gitIn(folder, ['commit', '-q', '-m', 'A change']);
    const away = { ...desk, folders: { ...desk.folders, content: folder } };
    rmSync(join(folder, 'topics/invented-toll.md'));
    expect((await heldAgainstMain(away)).rules).toEqual(['history-record-deleted']);
  });
});

describe('git that cannot tell', () => {
  it('names the branch that is nearest to one that is not there', async () => {
    const copy = elsewhere();
    gitIn(copy, ['clone', '-q', root(), 'copy']);
    gitIn(join(copy, 'copy'), ['checkout', '-q', '-b', 'work']);
    gitIn(join(copy, 'copy'), ['branch', '-q', '-D', 'main']);
    const away = { ...desk, folders: { ...desk.folders, content: join(copy, 'copy/content') } };
    const held = (ref: string) => heldAgainstMain(away, { ref });
    await expect(held('main')).rejects.toThrow('Did you mean `origin/main`?');
    await expect(held('wrok')).rejects.toThrow('Did you mean `work`?');
    await expect(held('--output=x')).rejects.toThrow('Unexpected --base `--output=x`');
    expect(existsSync(join(copy, 'copy/x'))).toBe(false);
  });

  it('says that a shallow clone may lack a branch', async () => {
    desk.edit(TOLL, (text) => `${text}\nMore.\n`);
    desk.commit('2025-08-30');
    const copy = elsewhere();
    gitIn(copy, ['clone', '-q', '--depth=1', `file://${root()}`, 'copy']);
    const away = { ...desk, folders: { ...desk.folders, content: join(copy, 'copy/content') } };
    await expect(heldAgainstMain(away, { ref: 'HEAD~1' })).rejects.toThrow(/shallow.*git fetch/s);
    expect((await heldAgainstMain(away, { ref: 'HEAD' })).rules).toEqual([]);
  });

  it('says that there is no repository, no git, and no such folder in what is published', async () => {
    await expect(heldAgainstMain(desk, { folder: join(root(), 'texts') })).rejects.toThrow(
      '`main` does not have: texts.',
    );
    await expect(
      heldAgainstMain(desk, { folder: join(root(), 'publication.config.ts') }),
    ).rejects.toThrow(/does not have as a folder/);
    vi.stubEnv('PATH', elsewhere());
    await expect(heldAgainstMain(desk)).rejects.toThrow('git is not installed');
    vi.unstubAllEnvs();
    rmSync(join(root(), '.git'), { recursive: true });
    await expect(heldAgainstMain(desk)).rejects.toThrow('lies in no repository');
  });

  it('says that the content was another repository, a submodule', async () => {
    const texts = elsewhere();
    cpSync(desk.folders.content, texts, { recursive: true });
    gitIn(texts, ['init', '-q', '-b', 'main']);
    gitIn(texts, ['add', '-A']);
    gitIn(texts, ['commit', '-q', '-m', 'A change']);
    desk.git('rm', '-rq', '--cached', 'content');
    rmSync(desk.folders.content, { recursive: true });
    desk.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', texts, 'content');
    desk.git('commit', '-q', '-m', 'A change');
    // In it, its own repository is asked.
    expect(await rules({ ref: 'HEAD' })).toEqual([]);
    rmSync(desk.folders.content, { recursive: true });
    await expect(rules({ ref: 'main' })).rejects.toThrow('another repository (a submodule)');
  });
});

it('runs nothing that a repository or its content names, and writes nothing', async () => {
  const mark = join(elsewhere(), 'was-run');
  const script = join(elsewhere(), 'run');
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\ncat\n`);
  chmodSync(script, 0o755);
  desk.write('../.gitattributes', '* filter=evil diff=evil text eol=crlf\n');
  for (const [key, value] of [
    ['filter.evil.clean', script],
    ['filter.evil.smudge', script],
    ['diff.evil.textconv', script],
    ['diff.external', script],
    ['core.fsmonitor', script],
    ['core.pager', script],
    ['core.hooksPath', join(script, '..')],
  ] as const)
    desk.git('config', key, value);
  desk.edit(TOLL, newVerdict);
  desk.write('../content/publication.config.ts', `throw new Error('was read')`);
  desk.write('checks/2025/evil.md', `---js\nrequire('fs').writeFileSync('${mark}', '')\n---\n`);
  const before = readdirSync(root(), { recursive: true }).toSorted();
  const found = await rules();
  expect(new Set(found)).toEqual(
    new Set(['history-correction-missing', 'file-place', 'frontmatter-foreign']),
  );
  expect(existsSync(mark)).toBe(false);
  const after = readdirSync(root(), { recursive: true, encoding: 'utf8' });
  expect(after.filter((path) => !/^cache\b/.test(path)).toSorted()).toEqual(before);
  // The test itself would notice.
  execFileSync(script, { input: '' });
  expect(existsSync(mark)).toBe(true);
});
