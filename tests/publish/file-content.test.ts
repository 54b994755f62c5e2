import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bytesOf, type FileContent, inOne, writeContent } from '../../src/publish/file-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const many = Array.from({ length: 3000 }, (_, index) => Buffer.from(`Ї${String(index)}\n`));

it.each<[string, FileContent, string]>([
  ['text', 'Їжак', 'Їжак'],
  ['bytes', Buffer.from('Їжак'), 'Їжак'],
  ['parts, one of them empty', [Buffer.from('Ї'), Buffer.alloc(0), Buffer.from('жак')], 'Їжак'],
  ['no parts', [], ''],
  ['more parts than a system takes at once', many, many.join('')],
])('a file holds all that it was given as %s, and is as long', (_, content, wanted) => {
  const file = join(folder, 'file');
  writeContent(file, 'what was there before, and was a good deal longer');
  writeContent(file, content);
  expect(readFileSync(file, 'utf8')).toBe(wanted);
  expect(inOne(content).toString()).toBe(wanted);
  expect(bytesOf(content)).toBe(Buffer.byteLength(wanted));
});
