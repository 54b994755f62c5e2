import { statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { recordAt } from '../../corpus/kind.ts';
import { nearest } from '../../corpus/suggest.ts';
import { Refusal } from '../../model/refusal.ts';
import { isSlug } from '../../model/slug.ts';
import { askGit, GitError } from '../git.ts';

/** The records that a commit has, by whose ids and addresses later ones are bound. */
export interface BaseTree {
  /** The commit as it was named. */
  ref: string;
  /** The folder in which git is asked. */
  repository: string;
  /** The path of the content folder in the repository, with a `/` at its end; empty for its root. */
  prefix: string;
  /** The id of the text of each record, by its path below the content folder. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Lists what git has of the content folder at `folder` in a commit. Only objects are looked up:
 * nothing is checked out, fetched or run. Throws `Refusal` where git cannot tell.
 */
export async function readBaseTree(folder: string, ref: string): Promise<BaseTree> {
  const repository = nearestFolder(folder);
  const { isShallow, prefix } = await placeIn(repository, relative(repository, folder));
  const tree = await treeOf(repository, ref, isShallow);
  const texts = new Map<string, string>();
  for (const [path, { mode, id }] of await filesOf(repository, ref, tree, prefix)) {
    const record = recordAt(path);
    // What has a name that is none, or is a link, was never published.
    if (record && isSlug(record.id) && mode.startsWith('100')) texts.set(path, id);
  }
  return { ref, repository, prefix, texts };
}

/** A folder that is gone by now had a place in its repository all the same. */
function nearestFolder(folder: string): string {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? folder : nearestFolder(dirname(folder));
}

async function placeIn(
  repository: string,
  below: string,
): Promise<{ isShallow: boolean; prefix: string }> {
  try {
    const facts = await askGit(repository, [
      'rev-parse',
      '--is-shallow-repository',
      '--show-prefix',
    ]);
    const [shallow, prefix = ''] = facts.toString().split('\n');
    const path = below === '' ? '' : `${below.split(sep).join('/')}/`;
    return { isShallow: shallow === 'true', prefix: prefix + path };
  } catch (error) {
    if (error instanceof GitError) throw new Refusal(whyNot(error, repository));
    throw error;
  }
}

function whyNot({ gap: { kind, detail } }: GitError, repository: string): string {
  switch (kind) {
    case 'no-git':
      return '`--base` reads from git what is published, and git is not installed.';
    case 'no-repository':
      return `\`--base\` reads from git what is published, and ${repository} lies in no repository. Where that is the content of a repository elsewhere, name its folder there: --base-content <folder>.`;
    case 'not-trusted':
      return `Git does not trust ${repository}, which belongs to another user: ${detail ?? ''}`;
    default:
      return `Git could not tell where ${repository} lies: ${detail ?? kind}`;
  }
}

async function treeOf(repository: string, ref: string, isShallow: boolean): Promise<string> {
  const tree = await askGit(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{tree}`,
  ]).catch((error: unknown) => {
    if (error instanceof GitError) return undefined;
    throw error;
  });
  if (tree) return tree.toString().trim();
  const names = (
    await askGit(repository, [
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ])
  )
    .toString()
    .split('\n')
    .filter((name) => name !== '');
  const near =
    names.find((name) => name.endsWith(`/${ref}`)) ?? nearest(ref, names.slice(0, 5000)).near;
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  const fetch = isShallow
    ? ' The clone is shallow and may lack it; fetch it first: git fetch --depth=1 origin <branch>, and name FETCH_HEAD.'
    : '';
  throw new Refusal(
    `Unexpected --base \`${ref}\`, expected a branch, tag or commit that the repository has.${hint}${fetch}`,
  );
}

/** What stands in a tree at the path of the content, where that is no folder. */
function noFolder(mode: string | undefined): string {
  if (mode === undefined) return 'does not have';
  return mode.startsWith('16')
    ? 'has as another repository (a submodule), which must be asked itself'
    : 'does not have as a folder';
}

/** The files below a folder of a tree, by their paths below it. */
async function filesOf(
  repository: string,
  ref: string,
  tree: string,
  prefix: string,
): Promise<TreeEntry[]> {
  const list = async (...args: string[]) =>
    entriesIn((await askGit(repository, ['ls-tree', '-z', '--full-tree', ...args])).toString());
  const path = prefix.replace(/\/$/, '');
  if (path === '') return list('-r', tree);
  const [entry] = await list(tree, '--', path);
  const mode = entry?.[1].mode;
  if (mode?.startsWith('04') === true) return list('-r', `${tree}:${path}`);
  throw new Refusal(
    `\`${ref}\` ${noFolder(mode)}: ${path}. Where the content lay in another folder, name that: --base-content <folder>; where nothing is published yet, leave out --base.`,
  );
}

type TreeEntry = [path: string, { mode: string; id: string }];

/** Entries of `git ls-tree -z`. */
function entriesIn(list: string): TreeEntry[] {
  return list.split('\0').flatMap((entry): TreeEntry[] => {
    const [, mode = '', id = '', path] = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s.exec(entry) ?? [];
    return path === undefined ? [] : [[path, { mode, id }]];
  });
}
