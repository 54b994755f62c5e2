import { existsSync, lstatSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeContent, type Taken } from '../../src/forge/take-content.ts';
import { newDesk } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-take-'));
const desk = newDesk(join(folder, 'desk'));
const { folder: repository, git, blob, tree: rawTree, commit: commitOf } = desk;
const ran = join(folder, 'ran');

let count = 0;
async function take(commit: string): Promise<Taken & { to: string }> {
  const to = join(folder, `taken-${String(++count)}`, 'content');
  return { ...(await takeContent({ repository, commit, from: 'content', to })), to };
}

describe('content that is taken from a commit', () => {
  it('is its plain files, byte for byte, and nothing of the code beside it', async () => {
    const bytes = Buffer.from([0x23, 0xff, 0x0d, 0x0a, 0x00]);
    const checks = rawTree([['100644', 'a.md', blob(bytes)]]);
    const commit = commitOf(rawTree([['40000', 'checks', checks]]));
    const { files, diagnostics, to } = await take(commit);
    expect({ files, diagnostics }).toEqual({ files: 1, diagnostics: [] });
    expect(readFileSync(join(to, 'checks/a.md'))).toEqual(bytes);
  });

  it('has no links, no other repositories and no paths that lead out, and says so of each', async () => {
    const text = blob('text');
    const up = rawTree([['100644', 'outside.md', text]]);
    const inside = rawTree([
      ['40000', '..', up],
      ['120000', 'link.md', blob('../../../../etc/passwd')],
      ['100644', 'back\\slash.md', text],
      ['100644', 'line\nbreak.md', text],
      ['100644', 'fine.md', text],
    ]);
    const commit = commitOf(
      rawTree([
        ['40000', '.git', rawTree([['100755', 'hooks', text]])],
        ['40000', 'checks', inside],
        ['120000', 'images', blob('/etc')],
        ['160000', 'module', 'c0ffee'.padEnd(40, '0')],
      ]),
    );
    const { files, diagnostics, to } = await take(commit);
    expect(files).toBe(1);
    expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual([
      'file-link content/checks/link.md',
      'file-link content/images',
      'file-link content/module',
      'file-name content/.git/hooks',
      'file-name content/checks/../outside.md',
      'file-name content/checks/back\\slash.md',
      'file-name content/checks/line\nbreak.md',
    ]);
    expect(existsSync(join(to, 'outside.md'))).toBe(false);
    expect(lstatSync(join(to, 'checks/fine.md')).isFile()).toBe(true);
  });

  it('runs no filter or hook that the branch or the repository names', async () => {
    writeFileSync(join(repository, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${ran}\n`, {
      mode: 0o755,
    });
    git(['config', 'filter.run.smudge', `touch ${ran}`]);
    git(['config', 'core.fsmonitor', `touch ${ran}`]);
    const commit = commitOf(
      rawTree([
        ['100644', '.gitattributes', blob('* filter=run\n')],
        ['100644', 'README.md', blob('text')],
      ]),
    );
    const { to } = await take(commit);
    expect(readFileSync(join(to, 'README.md'), 'utf8')).toBe('text');
    expect(existsSync(ran)).toBe(false);
  });

  it('goes to an empty folder, and comes from a commit and from nothing like a flag', async () => {
    const commit = commitOf(rawTree([['100644', 'README.md', blob('text')]]));
    const { to } = await take(commit);
    const again = takeContent({ repository, commit, from: 'content', to });
    await expect(again).rejects.toThrow('expected an empty folder');
    await expect(take('--output=x')).rejects.toThrow('Unexpected commit');
    await expect(take('0'.repeat(40))).rejects.toThrow('Cannot read the commit');
    expect(existsSync(dirname(to))).toBe(true);
  });

  it('overwrites nothing where one name stands twice', async () => {
    const twice = rawTree([
      ['100644', 'a.md', blob('first')],
      ['100644', 'a.md', blob('second')],
    ]);
    await expect(take(commitOf(twice))).rejects.toThrow('Cannot write content: EEXIST');
  });
});
