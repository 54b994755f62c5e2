import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entriesBelow } from '../../corpus/entries-below.ts';
import { askGit, GitError } from '../../history/git.ts';
import { Refusal } from '../../model/refusal.ts';

/** Where the sample publication goes when another takes its place. */
export const SAMPLE_HOME = 'examples/plumbline';

/** In `content/`, the list of the files of the sample publication: content without it is no sample. */
export const SAMPLE_LIST = '.sample';

/** The files of a content folder, by their paths in it, without the list itself. */
export function filesOf(content: string): string[] {
  return [...entriesBelow(content)]
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== SAMPLE_LIST)
    .sort();
}

/**
 * Throws `Refusal` where the fork is another publication already, and, unless `isForced`, where it
 * holds work of its own: content that is not of the sample, or what git does not have yet.
 */
export async function assertSample(root: string, isForced: boolean): Promise<void> {
  if (existsSync(join(root, SAMPLE_HOME))) {
    throw new Refusal(
      `This fork is a publication of its own already: the sample lies in ${SAMPLE_HOME}/.
Edit publication.config.ts and content/, or begin with a fresh clone.`,
    );
  }
  if (isForced) return;
  const own = ownFiles(join(root, 'content'));
  if (own.length > 0) {
    throw new Refusal(
      `Unexpected files in content/ that are not of the sample publication:
${listed(own)}
With --force they go to ${SAMPLE_HOME}/ together with the sample.`,
    );
  }
  const changed = await uncommitted(root);
  if (changed.length > 0) {
    throw new Refusal(
      `Unexpected changes that git does not have yet:
${listed(changed)}
Commit them first, or give --force; they go to ${SAMPLE_HOME}/ together with the sample.`,
    );
  }
}

function ownFiles(content: string): string[] {
  if (!existsSync(content)) throw new Refusal(`Missing folder ${content}, expected the sample’s`);
  const list = join(content, SAMPLE_LIST);
  const sample = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);
  return filesOf(content).filter((path) => !sample.has(path));
}

/** What of the content and its configuration is not committed; nothing where there is no git. */
async function uncommitted(root: string): Promise<string[]> {
  try {
    const paths = ['content', 'publication.config.ts'];
    const status = await askGit(root, ['status', '--porcelain', '--', ...paths]);
    return status.toString('utf8').split('\n').filter(Boolean);
  } catch (error) {
    if (error instanceof GitError && ['no-git', 'no-repository'].includes(error.gap.kind))
      return [];
    throw error;
  }
}

const SHOWN = 8;

function listed(lines: readonly string[]): string {
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  const more = lines.length - SHOWN;
  return [...shown, ...(more > 0 ? [`  … and ${String(more)} more`] : [])].join('\n');
}
