import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askGit, runGit } from '../history/git.ts';
import { readBlobs } from '../history/blobs.ts';
import { Refusal } from '../model/refusal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a content folder of a stranger may hold, at most; `check` says of each file what is too much. */
const MOST_FILES = 200_000;
const MOST_BYTES = 2_000_000_000;

/** Texts that are read from git at a time, so that they need not all be held at once. */
const AT_ONCE = 200;

/** A file of a commit: what it is, its id, its size in bytes and its path from the top. */
interface TreeFile {
  mode: string;
  id: string;
  size: number;
  path: string;
}

/** What came of taking content: how many files were written, and what was left out and why. */
export interface Taken {
  files: number;
  diagnostics: Diagnostic[];
}

/**
 * Writes the folder `from` (`content`) of a commit to the empty folder `to`, as data: the objects of
 * git are read as they are, nothing is checked out, and no hook or filter of anybody runs. Only plain
 * files are written, none outside of `to`, and all that is left out is reported. Throws `Refusal` where
 * `to` is not empty, the commit cannot be read, or it holds more than any publication does.
 */
export async function takeContent(options: {
  repository: string;
  commit: string;
  from: string;
  to: string;
}): Promise<Taken> {
  const { repository, commit, from, to } = options;
  if (existsSync(to) && readdirSync(to).length > 0) {
    throw new Refusal(`Unexpected files in ${to}, expected an empty folder`);
  }
  const { files, diagnostics } = sorted(await listTree(repository, commit, from));
  mkdirSync(to, { recursive: true });
  for (let index = 0; index < files.length; index += AT_ONCE) {
    const some = files.slice(index, index + AT_ONCE);
    const texts = new Map<string, Buffer>();
    await readBlobs(repository, [...new Set(some.map(({ id }) => id))], (id, bytes) => {
      // A copy: what is handed over is part of something larger.
      if (bytes) texts.set(id, Buffer.from(bytes));
    });
    for (const { id, path } of some) {
      const bytes = texts.get(id);
      if (!bytes) throw new Refusal(`Missing object ${id} of \`${path}\`: fetch the whole commit`);
      writeNew(join(to, path.slice(from.length + 1)), bytes);
    }
  }
  return { files: files.length, diagnostics };
}

/** Never through a link, and never over another file: a tree may name one path twice. */
function writeNew(file: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    throw new Refusal(`Cannot write content: ${error instanceof Error ? error.message : ''}`);
  }
}

async function listTree(repository: string, commit: string, from: string): Promise<TreeFile[]> {
  if (commit.startsWith('-')) throw new Refusal(`Unexpected commit \`${commit}\``);
  const parts: Buffer[] = [];
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', `${from}/`];
  try {
    await askGit(repository, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]);
    await runGit(repository, args, (bytes) => parts.push(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`Cannot read the commit \`${commit}\` in ${repository}: ${why}`);
  }
  const listed = Buffer.concat(parts).toString('utf8').split('\0');
  return listed.filter((line) => line !== '').map(treeFile);
}

function treeFile(line: string): TreeFile {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  return { mode, id, size: Number(size) || 0, path: line.slice(tab + 1) };
}

/** What is taken, and complaints of the rest. */
function sorted(all: readonly TreeFile[]): { files: TreeFile[]; diagnostics: Diagnostic[] } {
  const files: TreeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  if (all.length > MOST_FILES || bytes > MOST_BYTES) {
    throw new Refusal(
      `Unexpected content of ${String(all.length)} files and ${String(bytes)} bytes, expected at most ${String(MOST_FILES)} and ${String(MOST_BYTES)}`,
    );
  }
  for (const file of all) {
    const problem = problemOf(file);
    if (problem) {
      const { path } = file;
      const start = { line: 1, column: 1 };
      diagnostics.push({ file: path, severity: 'error', start, ...problem });
      continue;
    }
    files.push(file);
  }
  return { files, diagnostics };
}

function problemOf({ mode, path }: TreeFile): Pick<Diagnostic, 'rule' | 'reason'> | undefined {
  if (!isSafePath(path)) {
    return { rule: 'file-name', reason: 'Unexpected path that leads elsewhere or cannot be typed' };
  }
  if (mode === '120000') {
    return {
      rule: 'file-link',
      reason: 'Unexpected link to another file, expected the file itself',
    };
  }
  if (mode !== '100644' && mode !== '100755') {
    return { rule: 'file-link', reason: 'Unexpected link to another repository, expected a file' };
  }
  return undefined;
}

/** Whether a path of a tree, which a stranger may have written byte by byte, names a file below. */
function isSafePath(path: string): boolean {
  if (/[\p{Cc}\\\ufffd]/u.test(path)) return false;
  return path.split('/').every((part) => !/^(?:\.{0,2}|\.git)$/i.test(part));
}
