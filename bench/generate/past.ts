import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCheck } from './checks.ts';
import { sizeFor } from './size.ts';

/** Of so many checks one has an earlier version. */
const CHECKS_A_VERSION = 20;

/**
 * Makes `folder`, which has a generated publication in `content`, a git repository with a past: of
 * every twentieth check a version without its last paragraph, and then all as it stands.
 */
export function writePast(folder: string, checks: number): void {
  const git = (...args: string[]) => {
    execFileSync(
      'git',
      ['-c', 'user.name=Editors', '-c', 'user.email=editors@example.org', ...args],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        // The same commits everywhere, whatever the settings of who runs this.
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_SYSTEM: '/dev/null',
          GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
          GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
        },
      },
    );
  };
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  const today = new Map<string, string>();
  const size = sizeFor(checks);
  for (let index = 0; index < checks; index += CHECKS_A_VERSION) {
    const path = join(folder, 'content', generateCheck(index, size).file.path);
    const text = readFileSync(path, 'utf8');
    today.set(path, text);
    writeFileSync(path, `${text.slice(0, text.trimEnd().lastIndexOf('\n\n'))}\n`);
  }
  git('init', '-q', '-b', 'main');
  commit('All checks');
  for (const [path, text] of today) writeFileSync(path, text);
  commit('A paragraph more');
}
