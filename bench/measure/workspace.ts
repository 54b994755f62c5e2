import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CODE } from '../../src/publish/renderer.ts';
import { writePast } from '../generate/past.ts';
import { writePublication } from '../generate/publication.ts';
import { UsageError } from './command.ts';

/** The repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Marks a folder as one that benchmarks may empty. */
const MARKER = '.plumbline-bench';

/** What a copy of the repository needs in order to build. */
const PARTS = [
  ...CODE,
  'public',
  'package.json',
  'publication.config.ts',
  'bench/publication.config.ts',
  'bench/pages.config.ts',
  'bench/with-search.config.ts',
];

/** The folders of a benchmark. */
export interface Workspace {
  /** A copy of this repository, in which layouts can be edited. */
  project: string;
  /** The generated publication, in a git repository in `generated`. */
  content: string;
  generated: string;
  out: string;
  cache: string;
  /** The sites and outputs of other generators. */
  peers: string;
  /** What the routes of the last build cost. */
  times: string;
  /** What runs before left, out of the way until all are done. */
  discarded: string;
  /** Says what `content` holds, while it holds it unchanged. */
  stamp: string;
}

/** Makes the work folder where there is none; throws where it holds something else. */
export function openWorkspace(folder: string): Workspace {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARKER))) {
    throw new UsageError(
      `${folder} has files in it that are not a benchmark's: give --work a new or empty folder`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARKER), 'Made by `npm run bench`, which may empty it.\n');
  const inside = (name: string): string => join(folder, name);
  copyProject(inside('project'));
  return {
    project: inside('project'),
    content: inside('generated/content'),
    generated: inside('generated'),
    out: inside('out'),
    cache: inside('cache'),
    peers: inside('peers'),
    times: inside('times.jsonl'),
    discarded: inside('discarded'),
    stamp: inside('generated.txt'),
  };
}

function copyProject(project: string): void {
  rmSync(project, { recursive: true, force: true });
  for (const part of PARTS) {
    mkdirSync(dirname(join(project, part)), { recursive: true });
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
}

/** What Linux calls a file system in memory (statfs(2): `TMPFS_MAGIC`). */
const IN_MEMORY = 0x01021994;

/**
 * Takes `folder` away. In memory it is deleted, so that the next run writes into memory that was just
 * freed, as on a machine that builds one site again and again. On a disk it is moved out of the way: the
 * run that comes after would pay, because ext4 looks at every file that was deleted in the last minutes
 * before it makes a new one (`recently_deleted`).
 */
export function discard({ discarded }: Workspace, folder: string): void {
  if (!existsSync(folder)) return;
  if (statfsSync(folder).type === IN_MEMORY) {
    rmSync(folder, { recursive: true });
    return;
  }
  mkdirSync(discarded, { recursive: true });
  renameSync(folder, join(discarded, randomUUID()));
}

/** Deletes what `discard` moved away. */
export function emptyDiscarded({ discarded }: Workspace): void {
  rmSync(discarded, { recursive: true, force: true });
}

/** Deletes what was built and what was kept for the next build. */
export function removeOutput({ out, cache }: Workspace): void {
  for (const path of [out, cache]) rmSync(path, { recursive: true, force: true });
}

/** Generates the publication, unless the same stands there already. Says whether it wrote. */
export function ensurePublication(workspace: Workspace, checks: number): boolean {
  const stamp = stampFor(checks);
  const { content, generated } = workspace;
  const there = [content, workspace.stamp].every((path) => existsSync(path));
  if (there && readFileSync(workspace.stamp, 'utf8') === stamp) return false;
  rmSync(workspace.stamp, { force: true });
  rmSync(generated, { recursive: true, force: true });
  writePublication(generated, checks);
  writePast(generated, checks);
  writeFileSync(workspace.stamp, stamp);
  return true;
}

/**
 * Lets `work` edit the content and puts every file back that `remember` was called for. While it
 * runs there is no stamp, so that a benchmark that is killed leaves nothing that the next one trusts.
 */
export async function withEdits<T>(
  workspace: Workspace,
  work: (remember: (file: string) => void) => Promise<T>,
): Promise<T> {
  const stamp = readFileSync(workspace.stamp);
  const before = new Map<string, Buffer>();
  rmSync(workspace.stamp);
  try {
    return await work((file) => before.set(file, before.get(file) ?? readFileSync(file)));
  } finally {
    for (const [file, text] of before) writeFileSync(file, text);
    writeFileSync(workspace.stamp, stamp);
  }
}

// What the generated files depend on: their number, the generator and the publication's scale.
function stampFor(checks: number): string {
  const hash = createHash('sha256');
  const files = globSync(['bench/generate/*.ts', 'publication.config.ts'], { cwd: ROOT });
  for (const file of files.sort()) hash.update(readFileSync(join(ROOT, file)));
  return `${String(checks)} checks, generator ${hash.digest('hex')}\n`;
}
