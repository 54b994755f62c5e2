import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { readersIn } from '../../src/corpus/held-rows.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { describeProposal } from '../../src/forge/describe-proposal.ts';
import { siteDifference } from '../../src/forge/page-differences.ts';
import { previewFile } from '../../src/forge/preview-file.ts';
import { proposal } from '../../src/forge/proposal.ts';
import type { Site } from '../../src/views/site.ts';
import { corpusFolder, edit, removeFolder } from '../corpus/corpus-folder.ts';

const CHECK = 'checks/2025/bridge-opens-on-monday.md';
const used: Folders[] = [];
afterAll(() => used.forEach(removeFolder));

async function siteWith(change: (folders: Folders) => void = () => undefined): Promise<Site> {
  const folders = corpusFolder();
  used.push(folders);
  change(folders);
  const reading = await readCorpus({ folders });
  if (!reading.corpus) throw new Error(JSON.stringify(reading.diagnostics));
  const { corpus, publication, images } = reading;
  return { corpus, publication, images, ...readersIn(corpusCache(folders)) };
}

/** A folder of files as a build would leave them. */
function built(files: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(join(tmpdir(), 'plumbline-built-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  return out;
}

const page = (title: string, main: string) =>
  `<!doctype html><title>${title}</title><header>Menu</header><main>${main}</main>`;

async function checksOf(change: (folders: Folders) => void) {
  const [before, after] = [await siteWith(), await siteWith(change)];
  const { checks } = describeProposal({ site: before, out: '/-' }, { site: after, out: '/-' }, []);
  return checks;
}

describe('what reviewers are told of the checks', () => {
  it('is nothing where nothing is changed', async () => {
    expect(await checksOf(() => undefined)).toEqual([]);
  });

  it('is the verdict as it was and as it would be, the sources and what the machine noticed', async () => {
    const [check, ...others] = await checksOf((folders) => {
      edit(folders, CHECK, (text) =>
        text
          .replace('verdict: false', 'verdict: true')
          .replace(
            'corrections: []',
            'corrections:\n  - { date: 2025-08-22, class: substantial, note: It was so., was: false }',
          ),
      );
    });
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      slug: 'bridge-opens-on-monday',
      change: 'changed',
      verdict: 'True',
      was: 'False',
      corrections: 1,
    });
    expect(check?.sources.length).toBeGreaterThan(0);
    expect(check?.findings).toContainEqual(expect.objectContaining({ kind: 'date' }));
  });

  it('names a check whose source alone is changed', async () => {
    const checks = await checksOf((folders) => {
      edit(folders, 'sources/report.md', (text) => `${text}\nOne more sentence of ours.\n`);
    });
    expect(checks.map(({ change }) => change)).toEqual(['affected']);
  });

  it('knows a check again under its new slug, and misses one that is gone', async () => {
    const moved = await checksOf((folders) => {
      edit(folders, CHECK, (text) =>
        text.replace('aliases: []', 'aliases: [bridge-opens-on-monday]'),
      );
      const to = join(folders.content, 'checks/2025/another-slug.md');
      renameSync(join(folders.content, CHECK), to);
    });
    expect(moved.map(({ slug, change }) => `${slug} ${change}`)).toEqual(['another-slug changed']);
    const gone = await checksOf((folders) => {
      edit(folders, CHECK, (text) => text.replace('bridge opens on Monday', 'bridge opens soon'));
      const to = join(folders.content, 'checks/2025/another-slug.md');
      renameSync(join(folders.content, CHECK), to);
    });
    expect(gone.map(({ slug, change }) => `${slug} ${change}`)).toEqual([
      'another-slug added',
      'bridge-opens-on-monday removed',
    ]);
  });
});

describe('what reviewers are told of the built site', () => {
  it('is the lines of visible text that differ, checks before listings, and counts of the rest', () => {
    const same = { 'about/index.html': page('About', '<p>Us'), '.plumbline': 'a' };
    const before = built({
      ...same,
      'checks/index.html': page('Checks', '<ul><li>A<li>B</ul>'),
      'checks/a/index.html': page('A', '<h1>A</h1><p>It is <b>false</b>.</p><p>End'),
      'rss.xml': '<rss/>',
    });
    const after = built({
      ...same,
      '.plumbline': 'b',
      'checks/index.html': page('Checks', '<ul><li>A<li>C</ul>'),
      'checks/a/index.html': page(
        'A',
        '<h1>A</h1><script>x</script><p>It is <b>true</b>.</p><p>End',
      ),
      'checks/c/index.html': page('C', '<h1>C</h1>'),
      'rss.xml': '<rss>new</rss>',
    });
    const { differences, ...counts } = siteDifference(before, after);
    expect(counts).toEqual({ added: 1, changed: 2, removed: 0, others: 1 });
    expect(differences.map(({ page: at, change }) => `${change} ${at}`)).toEqual([
      'changed checks/a/',
      'added checks/c/',
      'changed checks/',
    ]);
    expect(differences[0]?.lines).toEqual([' A', '-It is false.', '+It is true.', ' End']);
  });

  it('is bounded, however much is changed', () => {
    const pages = (word: string) =>
      built(
        Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `checks/c${String(index)}/index.html`,
            page(
              'C',
              Array.from({ length: 90 }, (_row, row) => `<p>${word} ${String(row)}`).join(''),
            ),
          ]),
        ),
      );
    const site = siteDifference(pages('a'), pages('b'));
    const none = { version: 1, errors: 0, warnings: 0, problems: [], changedChecks: 0, checks: [] };
    expect(site.changed).toBe(40);
    expect(proposal.safeParse({ ...none, site }).success).toBe(true);
  });
});

describe('the preview in one file', () => {
  const out = built({
    'checks/a/index.html': `<!doctype html><html><head><link rel="stylesheet" href="/desk/s.css"><link rel="icon" href="/desk/i.svg"><title>A</title><script>run()</script></head><body><main><img src="/desk/images/a.png" srcset="x 2x" alt=""><img src="/desk/../../etc/passwd.png" alt=""></main></body></html>`,
    's.css': 'main { color: red }',
    'images/a.png': 'PNG',
  });
  const html = previewFile(out, 'https://examiner.example/desk/', [
    { slug: 'a', title: '<b>A</b>', change: 'added' },
    { slug: 'b', title: 'B', change: 'removed' },
  ]);

  it('has the style and the images of the pages, in frames that may run nothing', () => {
    expect(html).toContain('main { color: red }');
    expect(html).toContain(`data:image/png;base64,${Buffer.from('PNG').toString('base64')}`);
    expect(html).toContain('<iframe sandbox title=');
    expect(html).not.toContain('run()');
    expect(html).not.toContain('<b>A</b>');
    expect(html).toContain('href="#check-a"');
    expect(html).not.toContain('#check-b');
  });
});
