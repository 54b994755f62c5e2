import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../../src/corpus/folders.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { run, save } from '../command-line.ts';

let folders: Folders;
beforeEach(() => (folders = corpusFolder()));
afterEach(() => removeFolder(folders));

const REPORT = 'The bridge opens  on\nTuesday. The mayor said that nobody will pay a toll.';

describe('npm run quotes', () => {
  it('finds quotations in texts, Markdown and web pages, and says how many', () => {
    save(folders, 'private/report.txt', REPORT);
    save(
      folders,
      'private/rewrite.html',
      '<html><body><p>It opens <b>on</b> Monday.</body></html>',
    );
    expect(run(folders, 'quotes', 'private')).toEqual({
      status: 0,
      stdout: '3 quotations of 2 saved sources: 3 exact, 0 altered, 0 missing, 0 found twice.\n',
      stderr: '',
    });
  });

  it('finds the quotation of a headline that stands outside the article', () => {
    const filler = '<p>The keeper counts the planks, every summer, and writes it down.</p>'.repeat(
      9,
    );
    save(
      folders,
      'private/rewrite.html',
      `<html><head><title>Bridge opens on Monday</title></head><body><article>${filler}</article></body></html>`,
    );
    expect(run(folders, 'quotes', 'private').status).toBe(0);
  });

  it('names an altered quotation with its line, the nearest words and the difference', () => {
    save(folders, 'private/report.md', REPORT.replace('will pay', 'would ever pay'));
    const { status, stdout } = run(folders, 'quotes', 'private');
    expect(status).toBe(1);
    expect(stdout).toContain('content/sources/report.md:17:1\n');
    expect(stdout).toContain('`will` for `would ever`');
    expect(stdout).toContain('private/report.md: “nobody would ever pay a toll”');
    expect(stdout).toContain('2 quotations of 1 saved source: 1 exact, 1 altered');
  });

  it('names a missing quotation, and lists the sources without a saved text', () => {
    save(folders, 'private/report.txt', 'Another article altogether, about a ferry.');
    const { status, stdout } = run(folders, 'quotes', 'private');
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected quotation that is not in private/report.txt');
    expect(stdout).toMatch(/No saved text of 1 source.*\n {2}rewrite \(1 quotation\)\n$/);
  });

  it('asks for attention, and no more, where a quotation is found twice', () => {
    save(folders, 'private/rewrite.txt', 'It opens on Monday. It opens on Monday.');
    const { status, stdout } = run(folders, 'quotes', 'private');
    expect(status).toBe(0);
    expect(stdout).toContain('found twice in private/rewrite.txt');
  });

  it('says which saved files it did not read, and why', () => {
    save(folders, 'private/raport.txt', REPORT);
    save(folders, 'private/rewrite.pdf', '%PDF');
    save(folders, 'private/report.txt', Uint8Array.of(0, 1, 2));
    const { status, stdout } = run(folders, 'quotes', 'private');
    expect(status).toBe(1);
    expect(stdout).toContain('Did you mean `report`?');
    expect(stdout).toContain('Unexpected ending `.pdf`');
    expect(stdout).toContain('Unexpected binary file private/report.txt');
  });

  it('refuses two saved texts of one source', () => {
    save(folders, 'private/report.txt', REPORT);
    save(folders, 'private/report.html', `<p>${REPORT}</p>`);
    const { status, stdout } = run(folders, 'quotes', 'private');
    expect(status).toBe(1);
    expect(stdout).toContain('Unexpected second saved text of `report`');
  });

  it('prints annotations for a forge', () => {
    save(folders, 'private/report.txt', 'A ferry.');
    const { stdout } = run(folders, 'quotes', 'private', '--format', 'github');
    expect(stdout).toMatch(/^::error file=content\/sources\/report.md,line=12,col=1,title=/);
  });

  it.each([
    [['quotes'], 'Missing <folder>'],
    [['quotes', 'one', 'two'], 'Unexpected `two`'],
    [['quotes', 'private', '--formt', 'json'], 'did you mean `--format`?'],
  ])('says what is wrong with %j', (words, message) => {
    const { status, stderr } = run(folders, ...words);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it('says that the folder is not there, and what belongs into it', () => {
    const { status, stdout } = run(folders, 'quotes', 'nowhere');
    expect(status).toBe(1);
    expect(stdout).toContain('Save each article as <source id>.html');
  });
});
