import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../../src/corpus/folders.ts';
import type { History } from '../../src/corpus/versions.ts';
import { readSite } from '../../src/history/read-site.ts';
import { corpusFolder } from '../corpus/corpus-folder.ts';

/** The check of the base corpus, of which the tests make versions. */
export const CHECK = 'checks/2025/bridge-opens-on-monday.md';
export const SLUG = 'bridge-opens-on-monday';

/** A publication whose content lies in a git repository. */
export interface Repository {
  folders: Folders;
  git: (...args: string[]) => string;
  write: (path: string, text: string | Uint8Array) => void;
  read: (path: string) => string;
  edit: (path: string, change: (text: string) => string) => void;
  remove: (path: string) => void;
  /** Commits all that changed, at noon of a day or at another time. */
  commit: (day: string, time?: string) => string;
  /** Takes an object out of the repository, as a broken disk does. */
  lose: (name: string) => void;
}

/** The base corpus in a repository of its own, nothing of it committed yet. */
export function repository(): Repository {
  const folders = corpusFolder();
  const root = join(folders.content, '..');
  const at = (path: string) => join(folders.content, path);
  const git = (...args: string[]) => gitIn(root, args);
  git('init', '-q', '-b', 'main');
  writeFileSync(join(root, '.gitignore'), 'cache\nout\n');
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const read = (path: string) => readFileSync(at(path), 'utf8');
  return {
    folders,
    git,
    write,
    read,
    edit: (path, change) => {
      const before = read(path);
      const after = change(before);
      if (after === before) throw new Error(`The edit changes nothing in ${path}`);
      write(path, after);
    },
    remove: (path) => rmSync(at(path)),
    commit: (day, time = '12:00:00+00:00') => {
      git('add', '-A');
      commitIn(root, day, time);
      return git('rev-parse', 'HEAD');
    },
    lose: (name) => {
      const id = git('rev-parse', name);
      rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    },
  };
}

/** Runs git as somebody with a name and without settings of their own. */
export function gitIn(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=Editors', '-c', 'user.email=editors@example.org', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        ...env,
      },
    },
  ).trim();
}

/** Commits what is staged, at a time on a day; also where nothing is. */
export function commitIn(folder: string, day: string, time: string, ...args: string[]): void {
  const date = `${day}T${time}`;
  gitIn(folder, ['commit', '-q', '--allow-empty', '-m', 'A change', ...args], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
}

/** What git tells of the checks of a publication. */
export async function historyOf(folders: Folders): Promise<History> {
  const reading = await readSite({ folders });
  if (!reading.corpus) throw new Error(JSON.stringify(reading.diagnostics, null, 2));
  return reading.history ?? { gap: { kind: 'failed', detail: 'nobody asked' } };
}
