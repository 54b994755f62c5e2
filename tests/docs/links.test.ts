import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const files = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', { cwd: ROOT, exclude: ['docs/rules/**'] }),
].toSorted();

/** A text as it is read: without code, in which a link is none. */
const textOf = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '``');

function headings(path: string): Set<string> {
  const slugger = new GithubSlugger();
  const lines = readFileSync(path, 'utf8')
    .replace(/^```.*?^```/gms, '')
    .split('\n');
  return new Set(
    lines
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) =>
        slugger.slug(line.replace(/^#+ /, '').replace(/`|\[([^\]]*)\]\([^)]*\)/g, '$1')),
      ),
  );
}

describe.each(files)('%s', (file) => {
  it('links to files and headings that are there', () => {
    const path = join(ROOT, file);
    const links = [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const dead = links.filter((link) => {
      if (/^[a-z]+:|^\//.test(link)) return false;
      const [to = '', fragment] = link.split('#');
      const target = to === '' ? path : join(dirname(path), to);
      if (!existsSync(target)) return true;
      return fragment !== undefined && !headings(target).has(fragment);
    });
    expect(dead).toEqual([]);
  });
});
