import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFile, readKept } from '../../src/corpus/kept-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-kept-'));
  file = join(folder, 'index.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = 'One line,\nand міст 🌉.\n';

describe('a file that is kept', () => {
  it('is given back byte for byte, text or not, and nothing lies beside it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ unit: 'grapheme' }), (bytes, version) => {
        keepFile(file, bytes, version);
        expect(readKept(file, version)).toEqual(Buffer.from(bytes));
      }),
    );
    keepFile(file, TEXT);
    expect(readKept(file)?.toString()).toBe(TEXT);
    expect(readdirSync(folder)).toEqual(['index.json']);
  });

  it('is not known where it is missing, empty, foreign, or a folder', () => {
    expect(readKept(file)).toBeUndefined();
    for (const text of ['', '\n', '{}', TEXT]) {
      writeFileSync(file, text);
      expect(readKept(file)).toBeUndefined();
    }
    expect(readKept(folder)).toBeUndefined();
  });

  it('is not known under another version', () => {
    keepFile(file, TEXT, 'one');
    expect(readKept(file, 'two')).toBeUndefined();
    expect(readKept(file)).toBeUndefined();
  });

  it('is not known where any byte of it changed, is missing or was added', () => {
    keepFile(file, TEXT);
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, other) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ other;
        for (const damaged of [flipped, whole.subarray(0, at), Buffer.concat([whole, flipped])]) {
          writeFileSync(file, damaged);
          expect(readKept(file)).toBeUndefined();
        }
      }),
    );
  });
});
