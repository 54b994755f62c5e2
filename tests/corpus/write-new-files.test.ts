import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/corpus/replace-file.ts';
import { writeNewFiles } from '../../src/corpus/write-new-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TOPIC = { path: 'topics/towers.md', text: '---\nname: Towers\n---\n' };
const CHECK = { path: 'checks/2025/tower.md', text: 'a check' };
const filesIn = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );

describe('new files', () => {
  it('are written whole, with the folders that they need and nothing beside them', () => {
    const { paths } = writeNewFiles(folder, [TOPIC, CHECK]);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([TOPIC.text, CHECK.text]);
    expect(filesIn()).toHaveLength(2);
  });

  it('are taken back on demand', () => {
    writeNewFiles(folder, [TOPIC, CHECK]).undo();
    expect(filesIn()).toEqual([]);
  });

  it('never replace a file, and then none of them is written', () => {
    writeNewFiles(folder, [CHECK]);
    expect(() => writeNewFiles(folder, [TOPIC, { ...CHECK, text: 'other' }])).toThrow(
      'which is there already',
    );
    expect(readFileSync(join(folder, CHECK.path), 'utf8')).toBe('a check');
    expect(filesIn()).toHaveLength(1);
  });

  it('are all taken back where one cannot be written', () => {
    // A file where a folder should be.
    writeFileSync(join(folder, 'checks'), '');
    expect(() => writeNewFiles(folder, [TOPIC, CHECK])).toThrow('Nothing was written');
    expect(filesIn().map(({ name }) => name)).toEqual(['checks']);
  });

  it.each([
    '../topics/out.md',
    'topics/../../out.md',
    'elsewhere/x.md',
    'checks/x.md',
    '/etc/x.md',
  ])('are not written to %s, where no record belongs', (path) => {
    mkdirSync(join(folder, 'topics'));
    expect(() => writeNewFiles(folder, [{ path, text: '' }])).toThrow('that of no record');
  });
});

it('a file that is replaced keeps its mode and leaves no draft', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, 'old', { mode: 0o600 });
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(filesIn()).toHaveLength(1);
});
