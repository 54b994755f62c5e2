import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** An entry of a tree: what it is, its name and the id of its object. */
export type TreeEntry = [mode: string, name: string, id: string];

/** A git repository whose objects are made byte by byte, as a hostile one’s may be. */
export interface Desk {
  folder: string;
  git: (words: readonly string[], input?: string | Buffer) => string;
  blob: (text: string | Buffer) => string;
  /** A tree as git itself would not write it: names are bytes of the object. */
  tree: (entries: readonly TreeEntry[]) => string;
  /** The entries of a tree that git wrote. */
  entriesOf: (tree: string) => TreeEntry[];
  /** A commit whose folder `content` is this tree. */
  commit: (content: string, ...parents: string[]) => string;
}

export function newDesk(folder: string): Desk {
  mkdirSync(folder, { recursive: true });
  const git: Desk['git'] = (words, input) =>
    execFileSync('git', ['-C', folder, ...words], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Desk',
        GIT_AUTHOR_EMAIL: 'desk@invented.example',
        GIT_COMMITTER_NAME: 'Desk',
        GIT_COMMITTER_EMAIL: 'desk@invented.example',
      },
    }).trim();
  git(['init', '-q', '-b', 'main']);
  const tree: Desk['tree'] = (entries) => {
    const parts = entries.flatMap(([mode, name, id]) => [
      Buffer.from(`${mode} ${name}\0`),
      Buffer.from(id, 'hex'),
    ]);
    return git(['hash-object', '-w', '--literally', '-t', 'tree', '--stdin'], Buffer.concat(parts));
  };
  return {
    folder,
    git,
    tree,
    blob: (text) => git(['hash-object', '-w', '--stdin'], text),
    entriesOf: (id) =>
      git(['ls-tree', '-z', id])
        .split('\0')
        .filter(Boolean)
        .map((line): TreeEntry => {
          const [mode = '', , object = ''] = line.split('\t', 1).join('').split(' ');
          return [mode.replace(/^0/, ''), line.slice(line.indexOf('\t') + 1), object];
        }),
    commit: (content, ...parents) => {
      const top = tree([['40000', 'content', content]]);
      const behind = parents.flatMap((parent) => ['-p', parent]);
      return git(['commit-tree', top, ...behind, '-m', 'A commit']);
    },
  };
}
