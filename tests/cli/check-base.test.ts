import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../corpus/corpus-folder.ts';
import { published, TOLL } from '../history/base-case.ts';
import type { Repository } from '../history/repository.ts';
import { run } from './command-line.ts';

let desk: Repository;
beforeAll(() => {
  desk = published();
});
afterAll(() => removeFolder(desk.folders));

const check = (...flags: string[]) => run(desk.folders, 'check', ...flags);

describe('check --base', () => {
  it('ends with status 0 where all that was published stays', () => {
    const { status, stdout } = check('--base', 'main');
    expect(stdout).toContain('No errors');
    expect(status).toBe(0);
  });

  it('ends with status 1 where it does not, and without --base says nothing of it', () => {
    desk.edit(TOLL, (text) => text.replace('verdict: mostly-true', 'verdict: false'));
    const { status, stdout } = check('--base=main');
    expect(stdout).toContain('history-correction-missing');
    expect(status).toBe(1);
    expect(check().status).toBe(0);
    desk.git('checkout', '-q', '.');
  });

  it('says what is wrong with a reference, and asks for one', () => {
    expect(check('--base', 'mian')).toMatchObject({
      status: 1,
      stdout: '',
      stderr:
        'Unexpected --base `mian`, expected a branch, tag or commit that the repository has. Did you mean `main`?\n',
    });
    expect(check('--base')).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = check('--base-content', 'content');
    expect([status, stderr]).toEqual([
      1,
      'Missing `--base`, expected one beside `--base-content`.\n',
    ]);
  });
});

it('check --publishing refuses what may be reviewed with a day that stands for an unknown one', () => {
  const draft = desk.read(TOLL).replace('2025-08-22', '9999-12-31');
  desk.write('checks/9999/not-yet.md', draft.replace(/^corrections:[^]*?---/m, '---'));
  const reviewed = check('--base', 'main');
  expect(reviewed.stdout).toContain('text-unfinished');
  expect(reviewed.status).toBe(0);
  const merged = check('--base', 'main', '--publishing');
  expect(merged.stdout).toContain('text-unfinished');
  expect(merged.status).toBe(1);
});
