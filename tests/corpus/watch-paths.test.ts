import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPaths } from '../../src/corpus/watch-paths.ts';
import { emptyFolder, removeAfterEach } from './cache-folder.ts';

const WITHIN = { timeout: 5000, interval: 5 };

let around: string;
let content: string;
let config: string;
let heard: string[];
let looked: number;
let end: () => void;

removeAfterEach();
beforeEach(() => {
  around = emptyFolder();
  content = join(around, 'content');
  config = join(around, 'publication.config.ts');
  heard = [];
  looked = 0;
});
afterEach(() => end());

function begin(): void {
  end = watchPaths([content, config], (path) => heard.push(path));
}

/** Waits until it is heard that something happened to a path, after all that was looked at before. */
async function hears(path: string): Promise<void> {
  await vi.waitFor(() => expect(heard.slice(looked)).toContain(path), WITHIN);
  looked = heard.length;
}

it('hears of a file that is added, written, put in the place of another, renamed and deleted', async () => {
  mkdirSync(join(content, 'checks/2025'), { recursive: true });
  const file = join(content, 'checks/2025/one.md');
  const other = join(content, 'checks/2025/other.md');
  begin();
  writeFileSync(file, 'one');
  await hears(file);
  appendFileSync(file, 'two');
  await hears(file);
  writeFileSync(other, 'three');
  await hears(other);
  renameSync(other, file);
  await hears(file);
  renameSync(file, other);
  await hears(other);
  rmSync(other);
  await hears(other);
});

it('hears of files in folders that are new, and in one of the name of a folder that was deleted', async () => {
  mkdirSync(content);
  begin();
  const folder = join(content, 'checks/2026');
  for (const name of ['one.md', 'two.md']) {
    mkdirSync(folder, { recursive: true });
    await hears(join(content, 'checks'));
    // Made with its folder above it, it may be found there, or else heard of.
    writeFileSync(join(folder, name), name);
    await hears(join(folder, name));
    rmSync(join(content, 'checks'), { recursive: true });
    await hears(join(content, 'checks'));
  }
});

it('hears of a folder and of a file that were not there, and of nothing beside them', async () => {
  begin();
  writeFileSync(join(around, 'other.ts'), 'other');
  writeFileSync(config, 'one');
  await hears(config);
  rmSync(config);
  await hears(config);
  mkdirSync(content);
  await hears(content);
  writeFileSync(join(content, 'one.md'), 'one');
  await hears(join(content, 'one.md'));
  expect(heard).not.toContain(join(around, 'other.ts'));
});

it('hears of nothing after its end', async () => {
  mkdirSync(content);
  begin();
  end();
  writeFileSync(join(content, 'one.md'), 'one');
  await new Promise((done) => setTimeout(done, 50));
  expect(heard).toEqual([]);
});
