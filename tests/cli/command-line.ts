import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../../src/corpus/folders.ts';
import { ROOT } from '../corpus/corpus-folder.ts';

/** What a command printed, and its exit status. */
export interface Printed {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of ours as a person would, in the publication of `folders`. */
export function run(folders: Folders, ...words: string[]): Printed {
  const { content, config, cache } = folders;
  const args = [join(ROOT, 'src/cli/main.ts'), ...words, '--content', content, '--config', config];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: join(content, '..'),
    env: {
      ...process.env,
      PLUMBLINE_CACHE: cache,
      NO_COLOR: '1',
      GITHUB_ACTIONS: '',
      INIT_CWD: '',
    },
  });
  return { status, stdout, stderr };
}

/** Saves a file beside the content folder and gives its path. */
export function save({ content }: Folders, path: string, text: string | Uint8Array): string {
  const file = join(content, '..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
