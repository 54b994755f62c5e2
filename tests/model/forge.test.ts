import { describe, expect, it } from 'vitest';
import {
  commitAddress,
  editAddress,
  newFileAddress,
  reportAddress,
  type Repository,
} from '../../src/model/forge.ts';

const of = (url: string, rest: Partial<Repository> = {}): Repository => ({
  url,
  branch: 'main',
  ...rest,
});

describe('the forms of a forge', () => {
  it('are known by the forge’s host, or by the name of its software', () => {
    expect(commitAddress(of('https://gitlab.com/a/b'), 'c0ffee')).toBe(
      'https://gitlab.com/a/b/-/commit/c0ffee',
    );
    expect(commitAddress(of('https://codeberg.org/a/b/'), 'c0ffee')).toBe(
      'https://codeberg.org/a/b/commit/c0ffee',
    );
    expect(commitAddress(of('https://git.example/a/b', { forge: 'gitlab' }), 'c0ffee')).toBe(
      'https://git.example/a/b/-/commit/c0ffee',
    );
    expect(commitAddress(of('https://git.example/a/b'), 'c0ffee')).toBeUndefined();
  });

  it('take the file’s path and the branch as they are, signs and all', () => {
    const repository = of('https://github.com/a/b.git', { branch: 'fix/50% #1' });
    expect(editAddress(repository, 'content/pages/about.md')).toBe(
      'https://github.com/a/b/edit/fix/50%25%20%231/content/pages/about.md',
    );
    expect(newFileAddress(repository, 'content/checks')).toBe(
      'https://github.com/a/b/new/fix/50%25%20%231/content/checks',
    );
    expect(newFileAddress(of('https://gitlab.com/a/b'), 'content/checks')).toBeUndefined();
  });

  it('are told the title and the page, whatever is in them', () => {
    const page = 'https://examiner.example/checks/a/?b=c&d#e';
    const title = 'Error in: "A" & B = 50% #1';
    const asked = (url: string) => {
      const all = new URL(reportAddress(of(url), title, page) ?? '').searchParams;
      return [...all.values()].map((value) => value.trim());
    };
    expect(asked('https://github.com/a/b')).toEqual(['error.yml', title, page]);
    expect(asked('https://gitlab.com/a/b')).toEqual([title, page]);
    expect(asked('https://codeberg.org/a/b')).toEqual([title, page]);
  });
});
