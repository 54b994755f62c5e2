import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKnownFiles } from '../../src/corpus/known-files.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-known-'));
  file = join(folder, 'check.md');
  writeFileSync(file, 'one');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const FACTS = { digest: 'digest of one', images: '' };

/** Reads the file as a build does, some milliseconds after now. */
function build(later: number, version = 'one') {
  vi.advanceTimersByTime(later);
  const known = openKnownFiles(folder, version);
  const facts = known.factsOf(file);
  if (!facts) known.note(file, FACTS);
  known.save();
  return facts;
}

describe('a file of the content', () => {
  it('need not be read again while nothing changes', () => {
    build(60_000);
    expect(build(0)).toMatchObject(FACTS);
    expect(build(0)).toMatchObject(FACTS);
  });

  it('is read again when it was changed right before it was read', () => {
    build(10);
    expect(build(0)).toBeUndefined();
  });

  it('is read again when its text changed, even to one of the same length', () => {
    build(60_000);
    writeFileSync(file, 'two');
    expect(build(0)).toBeUndefined();
  });

  it('is read again when it was changed and its time stamp put back', () => {
    const past = new Date('2020-01-01');
    utimesSync(file, past, past);
    build(60_000);
    writeFileSync(file, 'two');
    utimesSync(file, past, past);
    expect(build(0)).toBeUndefined();
  });

  it('is read again when another took its place', () => {
    build(60_000);
    const other = join(folder, 'other.md');
    writeFileSync(other, 'two');
    renameSync(other, file);
    expect(build(0)).toBeUndefined();
  });

  it('is read again by other code', () => {
    build(60_000);
    expect(build(0, 'another')).toBeUndefined();
  });

  it('is read where what is kept cannot be', () => {
    build(60_000);
    writeFileSync(join(folder, 'files.json'), '{"half');
    expect(build(0)).toBeUndefined();
  });
});
