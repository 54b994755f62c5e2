import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentOf, type Folders } from '../../../src/corpus/folders.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'die-at-write.mjs')).href;

/** How a command ended: its exit status, or the signal that killed it, and what it said. */
export interface Ended {
  status: number | null;
  signal: string | null;
  said: string;
}

/** Runs a command of ours for these folders, as a person would. */
export async function runIn(
  folders: Folders,
  command: 'build' | 'check',
  node: readonly string[] = [],
  more: Record<string, string> = {},
): Promise<Ended> {
  const { root, config, content, out } = folders;
  const flags = ['--config', config, '--content', content, '--out', out];
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const words = [...node, join(root, 'src/cli/main.ts'), command, ...flags];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...env, ...environmentOf(folders), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  }
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { status, signal, said };
}

/** Builds by the command, which is killed when a thread of it writes to the disk for the n-th time. */
export async function killedBuild(folders: Folders, write: number): Promise<Ended> {
  const at = { PLUMBLINE_DIE_AT_WRITE: String(write + 1) };
  return runIn(folders, 'build', ['--import', PRELOAD], at);
}
