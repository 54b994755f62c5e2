import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptMap } from '../../src/corpus/kept-map.ts';

let folder: string;
let file: string;
let beside: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-map-'));
  file = join(folder, 'index.json');
  beside = join(folder, 'index.changes.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Item {
  text: string;
}

function open(version = 'one') {
  return openKeptMap<Item>(file, version);
}

/** Changes the map as a build does: what is kept stays the same object. */
function change(set: Record<string, string>, removed: readonly string[] = []): void {
  const { entries, save } = open();
  const now = new Map(entries);
  for (const [key, text] of Object.entries(set)) now.set(key, { text });
  for (const key of removed) now.delete(key);
  save(now);
}

function texts(version?: string): Record<string, string> {
  return Object.fromEntries([...open(version).entries].map(([key, { text }]) => [key, text]));
}

/** A hundred entries, with `set` among them. */
function hundred(set: Record<string, string> = {}): Record<string, string> {
  const all = Array.from({ length: 100 }, (_, index) => [`key ${String(index)}`, 'as it was']);
  return { ...(Object.fromEntries(all) as Record<string, string>), ...set };
}

describe('a map that is kept', () => {
  it('is after any changes what it was when it was saved last', () => {
    const key = fc.constantFrom('a', 'b', 'c', '__proto__', ...Object.keys(hundred()).slice(0, 30));
    const step = fc.record({
      set: fc.array(fc.tuple(key, fc.string({ unit: 'binary' })), { maxLength: 6 }),
      removed: fc.array(key, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        rmSync(file, { force: true });
        let expected = new Map(Object.entries(hundred()));
        change(hundred());
        for (const { set, removed } of steps) {
          const { entries, save } = open();
          expected = new Map([...expected, ...set]);
          for (const one of removed) expected.delete(one);
          save(
            new Map(
              [...expected].map(([key, text]) => {
                const before = entries.get(key);
                return [key, before?.text === text ? before : { text }];
              }),
            ),
          );
          const now = [...open().entries].map(([key, { text }]): [string, string] => [key, text]);
          expect(new Map(now)).toEqual(expected);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is not written whole for one change among many', () => {
    change(hundred());
    const whole = readFileSync(file);
    change({ 'key 7': 'edited' });
    change({ new: 'one more' }, ['key 8']);
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(statSync(beside).size).toBeLessThan(whole.length / 8);
    const { 'key 8': _, ...expected } = hundred({ 'key 7': 'edited', new: 'one more' });
    expect(texts()).toEqual(expected);
  });

  it('is written whole where much has changed, and then knows nothing of earlier changes', () => {
    change(hundred());
    change({ 'key 7': 'edited' });
    change(Object.fromEntries(Object.keys(hundred()).map((key) => [key, 'all anew'])));
    expect(new Set(Object.values(texts()))).toEqual(new Set(['all anew']));
  });

  it('is not touched where nothing changed', () => {
    change(hundred());
    const before = readFileSync(file);
    rmSync(beside, { force: true });
    change({});
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(beside, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('takes no changes for its own that followed on another', () => {
    change(hundred());
    change({ 'key 7': 'edited' });
    const changes = readFileSync(beside);
    rmSync(file);
    change(hundred());
    writeFileSync(beside, changes);
    expect(texts()).toEqual(hundred());
  });

  it('lacks the last changes where these are damaged, and all where the rest is', () => {
    change(hundred());
    change({ 'key 7': 'edited' });
    const flip = (path: string) => {
      const bytes = readFileSync(path);
      const place = bytes.length - 5;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    };
    flip(beside);
    expect(texts()).toEqual(hundred());
    flip(file);
    expect(texts()).toEqual({});
  });

  it('is empty for another version', () => {
    change(hundred());
    expect(texts('two')).toEqual({});
  });
});
