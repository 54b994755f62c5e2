import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalFile } from '../../../src/corpus/canonical-file.ts';
import type { Folders } from '../../../src/corpus/folders.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { run, save } from '../command-line.ts';

let folders: Folders;
beforeEach(() => (folders = corpusFolder()));
afterEach(() => removeFolder(folders));

const LEFT = `The invented bridge will open on Tuesday, the mayor of the invented town said.

It is 412 metres long and was built by three hundred invented workers.

Dogs may cross it on a lead, and cats may cross it as they please.`;
const RIGHT = `<!doctype html><html lang="en"><head><title>Bridge opens Monday</title>
<meta property="article:published_time" content="2025-03-12T08:00:00Z">
<script>alert('x')</script></head><body><article>
<p>The invented bridge will open on Monday, the mayor of the invented town said.</p>
<p>It is 412 metres long and was built by three hundred invented workers.</p>
<p>A ferry with <b>&lt;script&gt;</b> painted on its side goes across at night, for nobody at all.</p>
</article></body></html>`;

function saveBoth() {
  return [save(folders, 'left.txt', LEFT), save(folders, 'right.html', RIGHT)] as const;
}

describe('npm run compare', () => {
  it('prints the counts first, then the rows with both sides and what differs in words', () => {
    const { status, stdout, stderr } = run(folders, 'compare', ...saveBoth());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const order = [
      '2025-03-12',
      'rows: 1 same',
      'open on Tuesday',
      'open on Monday',
      'Same in both',
      'Dogs',
      'ferry',
    ];
    const places = order.map((words) => stdout.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout).not.toContain('\u001b');
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .slice(3)
          .map((line) => line.length),
      ),
    ).toBeLessThan(81);
  });

  it('sends no command of a text to the terminal', () => {
    const left = save(folders, 'left.txt', `${LEFT} \u001b[31mRed\u0007 \u202Eletters.`);
    const { stdout } = run(folders, 'compare', left, save(folders, 'right.txt', LEFT));
    expect(stdout).toContain('[31mRed letters');
  });

  it('prints JSON in which every offset points at its words', () => {
    const { stdout } = run(folders, 'compare', ...saveBoth(), '--json', '--left-date', '2025-03');
    const data = JSON.parse(stdout) as {
      format: string;
      counts: Record<string, number>;
      left: { text: string; published: string; language: string };
      right: { text: string };
      rows: Record<'left' | 'right', { start: number; end: number; text: string } | null>[];
    };
    expect(data).toMatchObject({
      format: 'plumbline-comparison',
      version: 1,
      counts: { rows: 4, same: 1, dropped: 1, added: 1 },
      left: { published: '2025-03', language: 'en', rights: 'all-rights-reserved' },
      right: { published: '2025-03-12', headline: 'Bridge opens Monday' },
    });
    for (const side of ['left', 'right'] as const) {
      const passages = data.rows.flatMap((row) => row[side] ?? []);
      expect(passages.length).toBe(3);
      for (const { start, end, text } of passages) {
        expect(data[side].text.slice(start, end)).toBe(text);
      }
    }
  });

  it('writes one page that holds everything and runs nothing', () => {
    const page = join(folders.content, '../out.html');
    const { status, stdout } = run(folders, 'compare', ...saveBoth(), '--html', page);
    expect(status).toBe(0);
    expect(stdout).toContain(`Wrote ${page}`);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<del>Tuesday</del>');
    expect(html).toContain('<ins>Monday</ins>');
    expect(html).toContain('href="#row-1"');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|\bsrc=/i);
  });

  it.each([
    ['one file', ['left.txt'], 'Missing <right>'],
    ['three files', ['left.txt', 'right.html', 'third'], 'Unexpected `third`'],
    ['a file that is not there', ['left.txt', 'wrong.html'], 'Missing file wrong.html'],
    ['a misspelt flag', ['left.txt', 'right.html', '--left-dat', '2025'], '`--left-date`'],
    [
      'a day that does not exist',
      ['left.txt', 'right.html', '--left-date', '2025-02-30'],
      '--left-date 2025-02-30',
    ],
    ['no language', ['left.txt', 'right.html', '--right-language', 'english'], 'language tag'],
    ['unknown rights', ['left.txt', 'right.html', '--rights', 'mine'], '`cc-by-4.0`'],
    [
      'an article as the page',
      ['left.txt', 'right.html', '--html', 'left.txt'],
      'one of the articles',
    ],
  ])('says what is wrong with %s', (_, words, message) => {
    saveBoth();
    const { status, stdout, stderr } = run(folders, 'compare', ...words);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});

describe('npm run compare -- --write', () => {
  const OUTLETS = ['--left-outlet', 'invented-outlet', '--right-outlet', 'other-invented-outlet'];
  const fileOf = (path: string) => join(folders.content, path);

  it('puts two sources and a comparison into the content, which pass the check', () => {
    const { status, stdout } = run(
      folders,
      'compare',
      ...saveBoth(),
      '--write',
      'bridge',
      ...OUTLETS,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('content/comparisons/bridge.md');
    const check = run(folders, 'check');
    expect(check.status).toBe(0);
    expect(check.stdout).toContain('No errors in 1 check, 4 sources and 2 comparisons');
    // What is left is left to a person.
    const rules = [...check.stdout.matchAll(/^\w+\[([\w-]+)\]/gm)].map(([, rule]) => rule);
    expect(new Set(rules)).toEqual(new Set(['text-unfinished']));
    const comparison = readFileSync(fileOf('comparisons/bridge.md'), 'utf8');
    expect(comparison.match(/point: "To be judged: /g)).toHaveLength(4);
    expect(
      comparison.match(/note: (?:"|>-\n {6})To be judged: the machine proposes “/g),
    ).toHaveLength(4);
    expect(canonicalFile('comparisons', comparison)).toBe(comparison);
    const right = readFileSync(fileOf('sources/bridge-right.md'), 'utf8');
    expect(canonicalFile('sources', right)).toBe(right);
    expect(right).toContain('headline: Bridge opens Monday\npublished: 2025-03-12\n');
    expect(right).toContain('# To be judged: primary, secondary or tertiary.');
    expect(right).toContain('> A ferry with \\<script\\> painted');
  });

  it('quotes no more than the rights allow, what matters most first, and leaves the rest to a person', () => {
    const many = Array.from(
      { length: 30 },
      (_, index) =>
        `Sentence ${index} of the long invented report names ${'plank '.repeat(index + 1)}and nothing else at all.`,
    );
    const left = save(folders, 'left.txt', many.join('\n'));
    const right = save(folders, 'right.txt', [...many.slice(0, 20), 'Something new.'].join('\n'));
    const { status } = run(folders, 'compare', left, right, '--write', 'long', ...OUTLETS);
    expect(status).toBe(0);
    expect(run(folders, 'check').status).toBe(0);
    const source = readFileSync(fileOf('sources/long-left.md'), 'utf8');
    expect(source).toMatch(/^> Sentence 20 of the long/m);
    expect(source).toContain(
      'To be judged: paraphrase sentence 1 of the article in your own words.',
    );
  });

  it('quotes to the letter: the quotations are found in the articles', () => {
    const odd = `The key\u00ADstone *was* set [on Monday] at 10:30_sharp — “so they say”, & so it was.\n1. A list\n`;
    const [left, right] = [LEFT + odd, `${LEFT}\nA <b>sec\u200Bond</b> line\u00a0of ‘signs’.`];
    const files = [
      save(folders, 'private/odd-left.txt', left),
      save(folders, 'private/odd-right.txt', right),
    ];
    expect(run(folders, 'compare', ...files, '--write', 'odd', ...OUTLETS).status).toBe(0);
    expect(run(folders, 'quotes', 'private').stdout).toMatch(
      /: (\d+) exact, 0 altered, 0 missing,/,
    );
  });

  it('quotes openly licensed articles in full', () => {
    const args = ['--write', 'open', '--rights', 'cc-by-4.0', '--left-id', 'my-report', ...OUTLETS];
    run(folders, 'compare', ...saveBoth(), ...args);
    const source = readFileSync(fileOf('sources/my-report.md'), 'utf8');
    expect(source).toContain('rights: cc-by-4.0');
    expect(source.match(/^> /gm)).toHaveLength(3);
    expect(source.replace(/^# .*$/m, '')).not.toContain('To be judged');
  });

  it('overwrites nothing, and writes nothing where one of the files is there', () => {
    writeFileSync(fileOf('sources/bridge-right.md'), 'Mine.');
    const { status, stderr } = run(
      folders,
      'compare',
      ...saveBoth(),
      '--write',
      'bridge',
      ...OUTLETS,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('content/sources/bridge-right.md');
    expect(readFileSync(fileOf('sources/bridge-right.md'), 'utf8')).toBe('Mine.');
    expect(existsSync(fileOf('sources/bridge-left.md'))).toBe(false);
    expect(existsSync(fileOf('comparisons/bridge.md'))).toBe(false);
  });

  it.each([
    ['no outlet', [], 'Missing `--left-outlet`'],
    ['a misspelt outlet', ['--left-outlet', 'invented-outlt'], 'Did you mean `invented-outlet`?'],
    ['an id that nobody can type', [...OUTLETS, '--left-id', 'Über'], 'Unexpected id `Über`'],
    ['one id for both', [...OUTLETS, '--left-id', 'a', '--right-id', 'a'], 'expected two ids'],
  ])('says what is wrong with %s', (_, words, message) => {
    const { status, stderr } = run(
      folders,
      'compare',
      ...saveBoth(),
      '--write',
      'bridge',
      ...words,
    );
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(fileOf('comparisons/bridge.md'))).toBe(false);
  });
});
