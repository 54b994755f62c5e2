import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { run, save } from './command-line.ts';

let folders: Folders;
beforeEach(() => (folders = corpusFolder()));
afterEach(() => removeFolder(folders));

const inContent = (path: string) => join(folders.content, path);
const ANSWERS = ['--claim', 'The tower has: "9 floors" --- 🌉', '--date', '2025-01-20', '--yes'];
const PUBLISHED = ['--published', '2025-02-03'];
const CHECK = 'checks/2025/the-tower-has-9-floors.md';

describe('npm run new', () => {
  it('writes a check from flags with all that it needs, which passes the check', () => {
    const { status, stdout, stderr } = run(
      folders,
      'new',
      ...ANSWERS,
      ...PUBLISHED,
      '--claimant',
      'Person of the Tower',
      '--source',
      'https://tower.example/2025/floors.html',
      '--source',
      'report#opening-day=refutes',
      '--topic',
      'Towers',
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(`content/${CHECK}`);
    expect(stdout).toContain('git switch -c the-tower-has-9-floors');
    expect(status).toBe(0);
    const made = ['claimants/person-of-the-tower', 'topics/towers', 'outlets/tower-example'];
    for (const path of made) expect(existsSync(inContent(`${path}.md`))).toBe(true);
    expect(readFileSync(inContent(CHECK), 'utf8')).toContain(
      'passage: opening-day\n    stance: refutes',
    );
    expect(run(folders, 'check')).toMatchObject({ status: 0 });
  });

  it('names all that is missing, with the flags that give it, and writes nothing', () => {
    const { status, stderr } = run(folders, 'new', '--yes');
    for (const flag of ['claim', 'claimant', 'date']) expect(stderr).toContain(`\`--${flag}\``);
    expect(stderr).toContain('Nothing was written.');
    expect(status).toBe(1);
  });

  it('names all that is wrong, with what was most likely meant', () => {
    const { status, stderr } = run(
      folders,
      'new',
      '--yes',
      '--claim',
      'The bridge is, mostly true, long',
      '--date',
      '2025-02-30',
      '--claimant',
      'invented-persn',
      '--source',
      'reprt',
      '--source',
      'report#nowhere',
      '--verdict',
      'flase',
      '--author',
      'nobody',
    );
    expect(stderr).toContain('inside the claim');
    expect(stderr).toContain('`2025-02-30`');
    expect(stderr).toContain('did you mean `invented-person`');
    expect(stderr).toContain('Did you mean `report`?');
    expect(stderr).toContain('Unexpected passage `nowhere`');
    expect(stderr).toContain('--verdict flase');
    expect(stderr).toContain('--author nobody');
    expect(status).toBe(1);
  });

  it('warns of a claim that was checked before', () => {
    const { stderr, status } = run(
      folders,
      'new',
      '--claim',
      'The bridge opens Monday',
      '--date',
      '2025-01-20',
      '--claimant',
      'invented-person',
      '--yes',
      '--dry-run',
    );
    expect(stderr).toContain('This claim has most likely been checked');
    expect(stderr).toContain('/checks/bridge-opens-on-monday/');
    expect(status).toBe(0);
  });

  it('takes everything back where the check would refuse it', () => {
    const before = readdirSync(inContent('claimants'));
    // A check that was published before its claim was made.
    const { stderr, status } = run(
      folders,
      'new',
      ...ANSWERS,
      '--published',
      '2024-02-03',
      '--claimant',
      'Person of the Tower',
    );
    expect(stderr).toContain('check-published-early');
    expect(stderr).toContain('Nothing was written');
    expect(status).toBe(1);
    expect(readdirSync(inContent('claimants'))).toEqual(before);
    expect(existsSync(inContent('checks/2024/the-tower-has-9-floors.md'))).toBe(false);
  });

  it('writes nothing over a file that is there', () => {
    const words = ['--claimant', 'invented-person', '--slug', 'bridge-opens-on-monday'];
    const { stderr, status } = run(folders, 'new', ...ANSWERS, ...PUBLISHED, ...words);
    expect(stderr).toContain('which is another check’s');
    expect(status).toBe(1);
  });
});

describe('npm run new source', () => {
  it('writes a source with its outlet and passages', () => {
    const { status, stdout } = run(
      folders,
      'new',
      'source',
      '--yes',
      '--url',
      'https://web.archive.org/web/20250102030405/https://tower.example/a',
      '--outlet',
      'The Tower Times',
      '--headline',
      'Floors: a count',
      '--quotation',
      'It has *nine* floors',
      '--paraphrase',
      'The keeper counted them.',
    );
    expect(stdout).toContain('content/sources/the-tower-times-floors-a-count.md');
    expect(status).toBe(0);
    const text = readFileSync(inContent('sources/the-tower-times-floors-a-count.md'), 'utf8');
    expect(text).toContain('url: https://tower.example/a\n');
    expect(text).toContain('date: 2025-01-02\n');
    expect(text).toContain('## it-has-nine-floors\n\n> It has \\*nine\\* floors\n');
    expect(run(folders, 'check')).toMatchObject({ status: 0 });
  });

  it('refuses quotations that are too long, and an address that is there', () => {
    const words = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');
    const source = ['new', 'source', '--yes', '--url', 'https://tower.example/a'];
    const { stderr, status } = run(folders, ...source, '--quotation', words);
    expect(stderr).toContain('Unexpected quotation of 26 words');
    expect(status).toBe(1);
    run(folders, ...source);
    expect(run(folders, ...source).stderr).toContain('already');
  });
});

describe('npm run new claimant', () => {
  it('writes somebody once', () => {
    const words = ['new', 'claimant', '--yes', '--name', 'Somebody New'];
    expect(run(folders, ...words)).toMatchObject({ status: 0 });
    expect(existsSync(inContent('claimants/somebody-new.md'))).toBe(true);
    const again = run(folders, ...words);
    expect(again.stderr).toContain('which is that of `somebody-new`');
    expect(again.status).toBe(1);
  });
});

describe('npm run new comparison', () => {
  it('writes two saved articles with their outlets, and a comparison that passes the check', () => {
    const left = save(folders, 'left.txt', 'The tower has nine floors, said the keeper on Monday.');
    const right = save(
      folders,
      'right.txt',
      'The tower has seven floors, said the keeper on Monday.',
    );
    const words = ['new', 'comparison', left, right, '--yes', '--id', 'tower'];
    const outlets = ['--left-outlet', 'The Tower Times', '--right-outlet', 'invented-outlet'];
    expect(run(folders, ...words).stderr).toContain('Missing `--left-outlet`');
    const { status, stdout } = run(folders, ...words, ...outlets);
    expect(stdout).toContain('npm run new -- --comparison tower');
    expect(status).toBe(0);
    expect(readFileSync(inContent('comparisons/tower.md'), 'utf8')).toContain('contradicted');
    expect(existsSync(inContent('outlets/the-tower-times.md'))).toBe(true);
    expect(run(folders, 'check')).toMatchObject({ status: 0 });
  });

  it('sets two sources that are there side by side', () => {
    const words = ['new', 'comparison', 'report', 'rewrite', '--yes', '--id', 'again'];
    expect(run(folders, ...words)).toMatchObject({ status: 0 });
    const text = readFileSync(inContent('comparisons/again.md'), 'utf8');
    expect(text).toContain('sources: [report, rewrite]');
    expect(text).toContain('id: opening-day');
    const { stderr } = run(folders, 'new', 'comparison', 'reprot', 'rewrite', '--yes');
    expect(stderr).toContain('Did you mean `report`?');
  });
});

describe('npm run new correction', () => {
  const FILE = 'checks/2025/bridge-opens-on-monday.md';
  const words = ['new', 'correction', 'bridge-opens-on-monday', '--yes'];

  it('corrects a check, keeps the verdict before, and says what is still needed', () => {
    const before = readFileSync(inContent(FILE), 'utf8');
    const note = 'The report was corrected: it names Monday.';
    const correction = ['--class', 'substantial', '--verdict', 'true', '--note', note];
    const { status, stdout } = run(folders, ...words, ...correction);
    expect(stdout).toContain('-verdict: false\n+verdict: true');
    expect(stdout).toContain('read by 2 people');
    expect(status).toBe(0);
    const after = readFileSync(inContent(FILE), 'utf8');
    expect(after).toContain('was: false');
    expect(after.split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
    expect(run(folders, 'check')).toMatchObject({ status: 0 });
  });

  it('withdraws a check', () => {
    expect(run(folders, ...words, '--class', 'void', '--note', 'It was not said.').status).toBe(0);
    expect(readFileSync(inContent(FILE), 'utf8')).toContain('verdict: void');
  });

  it('names all that is missing or wrong, and leaves the check as it is', () => {
    const before = readFileSync(inContent(FILE), 'utf8');
    const { stderr } = run(folders, ...words);
    expect(stderr).toContain('Missing `--class`');
    expect(stderr).toContain('Missing `--note`');
    const wrong = ['--class', 'minor', '--note', 'x', '--verdict', 'true', '--date', '2020-01-01'];
    const { stderr: more, status } = run(folders, ...words, ...wrong);
    expect(more).toContain('expected `substantial`');
    expect(more).toContain('expected 2025-08-21 or later');
    expect(status).toBe(1);
    expect(run(folders, 'new', 'correction', 'bridge-opens', '--yes').stderr).toContain(
      '`bridge-opens-on-monday`',
    );
    expect(readFileSync(inContent(FILE), 'utf8')).toBe(before);
  });
});
