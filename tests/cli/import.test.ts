import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { claimReviewWith, dataFeed, ratedWith } from '../import/imported.ts';
import { run, save } from './command-line.ts';

let folders: Folders;
beforeEach(() => (folders = corpusFolder()));
afterEach(() => removeFolder(folders));

const CHECK = 'checks/2020/the-invented-bridge-has-seven-arches.md';
const feed = (...items: unknown[]) =>
  save(folders, 'feed.json', JSON.stringify(dataFeed(...items)));
const inContent = (path: string) => join(folders.content, path);

describe('npm run import', () => {
  it('writes checks that pass the check, and tells what it did', () => {
    const { status, stdout } = run(folders, 'import', feed(claimReviewWith()));
    expect(stdout).toContain('Wrote 1 check, 1 claimant, 1 outlet, and 1 source to content.');
    expect(stdout).toContain('“False” → false, by its label');
    expect(status).toBe(0);
    expect(run(folders, 'check')).toMatchObject({ status: 0 });
  });

  it('leaves what was imported before as it is, whatever a person has made of it', () => {
    const file = feed(claimReviewWith());
    run(folders, 'import', file);
    const edited = readFileSync(inContent(CHECK), 'utf8').replace(
      'text: The invented bridge has seven arches',
      'text: It has seven arches',
    );
    writeFileSync(inContent(CHECK), edited);
    const again = run(folders, 'import', file);
    expect(again.stdout).toContain('Left 1 check that had been imported before');
    expect(again.status).toBe(0);
    expect(readFileSync(inContent(CHECK), 'utf8')).toBe(edited);
    expect(readdirSync(inContent('checks/2020'))).toHaveLength(1);

    const changed = run(folders, 'import', feed(ratedWith({ alternateName: 'True' })));
    expect(changed.stdout).toContain('Unexpected verdict `true` (ours is `false`)');
    expect(readFileSync(inContent(CHECK), 'utf8')).toBe(edited);
  });

  it('gives a new slug where another check has it', () => {
    run(folders, 'import', feed(claimReviewWith()));
    const other = claimReviewWith({ url: 'https://other.example/' });
    expect(run(folders, 'import', feed(other)).stdout).toContain('Wrote 1 check to');
    expect(existsSync(inContent(CHECK.replace('.md', '-2.md')))).toBe(true);
  });

  it('leaves out labels that nobody knows, and takes them when they are told', () => {
    const file = feed(ratedWith({ alternateName: 'Pants on Fire' }));
    const unknown = join(folders.content, '../labels.json');
    const first = run(folders, 'import', file, '--unknown', unknown);
    expect(first.stdout).toContain('--verdict "Pants on Fire=<verdict>"');
    expect(existsSync(inContent(CHECK))).toBe(false);
    expect(JSON.parse(readFileSync(unknown, 'utf8'))).toEqual({ 'Pants on Fire': '' });

    expect(run(folders, 'import', file, '--unknown', unknown).stderr).toContain('labels.json');
    writeFileSync(unknown, JSON.stringify({ 'Pants on Fire': 'false' }));
    expect(run(folders, 'import', file, '--verdicts', unknown).stdout).toContain('by your map');
    expect(existsSync(inContent(CHECK))).toBe(true);
    const twice = ['--verdict', 'a=true', '--verdict=Pants on Fire=nope'];
    expect(run(folders, 'import', file, ...twice).stderr).toContain('`nope`');
  });

  it('tells what is broken with its place, and imports the rest of all files', () => {
    const sound = JSON.stringify(claimReviewWith());
    const broken = sound.replace('has seven', 'has "seven"');
    const file = save(folders, 'broken.json', `{"dataFeedElement":[\n${broken},\n${sound}\n]}`);
    const { status, stdout } = run(folders, 'import', file, join(folders.content, '../none.json'));
    expect(stdout).toMatch(
      /^error\[import-json\]: Unexpected JSON.*\n +--> .*broken\.json:2:\d+$/m,
    );
    expect(stdout).toMatch(/^error\[.*Missing file.*\n +--> .*none\.json:1:1$/m);
    expect(stdout).toContain('Wrote 1 check');
    expect(status).toBe(1);
  });

  it('writes nothing on a dry run, and elsewhere where it is told to', () => {
    const file = feed(claimReviewWith());
    const dry = run(folders, 'import', file, '--dry-run');
    expect(dry.stdout).toContain('Would write 1 check');
    expect(existsSync(inContent(CHECK))).toBe(false);
    const out = join(folders.content, '../elsewhere');
    run(folders, 'import', file, '--out', out);
    expect(existsSync(inContent(CHECK))).toBe(false);
    expect(existsSync(join(out, CHECK))).toBe(true);
    expect(run(folders, 'import', file, '--out', out).stdout).toContain('imported before');
  });

  it('refuses flags that mean nothing, and content with errors', () => {
    const file = feed(claimReviewWith());
    expect(run(folders, 'import', file, '--author', 'nobody').stderr).toContain('`editors`');
    expect(run(folders, 'import', file, '--language', 'English').stderr).toContain('--language');
    expect(run(folders, 'import').stderr).toContain('Missing <feed.json …>');
    writeFileSync(inContent('topics/invented-bridge.md'), '---\nnam: x\n---\n');
    const refused = run(folders, 'import', file);
    expect(refused.stderr).toContain('Nothing was imported');
    expect(refused.status).toBe(1);
  });
});
