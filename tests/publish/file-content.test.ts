import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { byteLetters } from '../../src/publish/byte-letters.ts';
import {
  type FileContent,
  inLetters,
  inOne,
  inPieces,
  writeContent,
} from '../../src/publish/file-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const many = Array.from({ length: 300_000 }, (_, index) => `Ї${String(index)}\n`);
const large = 'Їжак\n'.repeat(200_000);

it.each<[string, () => FileContent, string]>([
  ['text', () => 'Їжак', 'Їжак'],
  ['bytes', () => Buffer.from('Їжак'), 'Їжак'],
  ['pieces, one of them empty', () => inPieces(['Ї', '', 'жак']), 'Їжак'],
  ['pieces that are made when they are asked for', () => inPieces(many.values()), many.join('')],
  ['letters of bytes', () => inLetters(['Ї', '', 'жак'].map(byteLetters)), 'Їжак'],
  ['no pieces', () => inLetters([]), ''],
  ['many letters', () => inLetters(many.map(byteLetters)), many.join('')],
  [
    'pieces longer than what is written at once',
    () => inPieces(['before', large, 'after']),
    `before${large}after`,
  ],
])('a file holds all that it was given as %s', (_, content, wanted) => {
  const file = join(folder, 'file');
  writeContent(file, 'what was there before, and was a good deal longer');
  writeContent(file, content());
  expect(readFileSync(file, 'utf8')).toBe(wanted);
  expect(inOne(content()).toString()).toBe(wanted);
});
