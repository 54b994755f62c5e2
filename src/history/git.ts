import { spawn } from 'node:child_process';
import type { HistoryGap } from '../corpus/versions.ts';

/** Git could not tell what it was asked. */
export class GitError extends Error {
  override name = 'GitError';
  readonly gap: HistoryGap;

  constructor(gap: HistoryGap) {
    super(gap.detail ?? gap.kind);
    this.gap = gap;
  }
}

/** Variables by which a hook of git says where its repository is; the content may lie in another. */
const OF_A_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
];

/** Nothing is written, asked or fetched, and no program is run that a repository's settings name. */
const SETTINGS = ['core.fsmonitor=false', 'log.showSignature=false', 'core.quotePath=false'];
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
};

/**
 * Runs git in `folder` with `input`, and hands what it prints to `take`, piece by piece. Throws
 * `GitError` where it fails, and where git is not installed.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  take: (bytes: Buffer) => void,
  input = '',
): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...ENVIRONMENT };
  for (const name of OF_A_HOOK) Reflect.deleteProperty(env, name);
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  await new Promise<void>((done, fail) => {
    const child = spawn('git', ['-C', folder, '--no-pager', ...settings, ...args], { env });
    let complaint = '';
    child.stdout.on('data', (bytes: Buffer) => {
      try {
        take(bytes);
      } catch (error) {
        child.kill();
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
    child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
    child.on('error', (error) => fail(new GitError(gapOf(error))));
    child.on('close', (status) => {
      if (status === 0) done();
      else fail(new GitError(gapIn(complaint, status)));
    });
    // Git may have ended before it read all; its status then says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** What git prints. */
export async function askGit(folder: string, args: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  await runGit(folder, args, (bytes) => parts.push(bytes));
  return Buffer.concat(parts);
}

function gapOf(error: NodeJS.ErrnoException): HistoryGap {
  return error.code === 'ENOENT'
    ? { kind: 'no-git' }
    : { kind: 'failed', detail: `git could not be run: ${error.message}` };
}

function gapIn(complaint: string, status: number | null): HistoryGap {
  const [detail = ''] = complaint.trim().split('\n');
  if (complaint.includes('dubious ownership')) return { kind: 'not-trusted', detail };
  if (complaint.includes('not a git repository')) return { kind: 'no-repository' };
  if (/ambiguous argument 'HEAD'|bad revision 'HEAD'/.test(complaint)) return { kind: 'no-commit' };
  if (complaint.includes('must be run in a work tree')) return { kind: 'no-repository' };
  return {
    kind: 'failed',
    detail: detail === '' ? `git ended with status ${String(status)}` : detail,
  };
}
