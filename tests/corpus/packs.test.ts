import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { newPack, packReader, removePacks } from '../../src/corpus/packs.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-packs-'));
  made.push(path);
  return path;
}

/** A pack with `texts`, and where they lie. */
function packed(where: string, texts: string[]) {
  const pack = newPack(where);
  const places = texts.map((text) => pack.append(text));
  pack.close();
  return places;
}

describe('a pack', () => {
  it('gives every text back, in any order', () => {
    const where = folder();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
        const places = packed(where, texts);
        const read = packReader(where);
        expect(places.toReversed().map(read)).toEqual(texts.toReversed());
      }),
      { numRuns: 50 },
    );
  });

  it('counts bytes, not characters', () => {
    const places = packed(folder(), ['міст', '🌉', '']);
    expect(places.map(({ offset, length }) => [offset, length])).toEqual([
      [0, 8],
      [8, 4],
      [12, 0],
    ]);
  });

  it('can be read while it is written', () => {
    const where = folder();
    const pack = newPack(where);
    const read = packReader(where);
    const first = pack.append('first');
    expect(read(first)).toBe('first');
    const second = pack.append('second');
    expect([read(first), read(second)]).toEqual(['first', 'second']);
    pack.close();
  });

  it('is not there where nothing was put into it', () => {
    const where = folder();
    newPack(where).close();
    expect(readdirSync(where)).toEqual([]);
  });

  it('never meets another', () => {
    const where = folder();
    const [a, b] = [newPack(where), newPack(where)];
    const places = [a.append('one'), b.append('two'), a.append('three')];
    a.close();
    b.close();
    expect(readdirSync(where)).toHaveLength(2);
    expect(places.map(packReader(where))).toEqual(['one', 'two', 'three']);
  });

  it('that was cut short gives no half of a text', () => {
    const where = folder();
    const [place] = packed(where, ['whole text']);
    if (!place) throw new Error('Nothing was packed');
    truncateSync(join(where, place.pack), 5);
    expect(() => packReader(where)(place)).toThrow('shorter');
  });

  it('of which a byte changed gives no text', () => {
    const where = folder();
    const [place] = packed(where, ['whole text']);
    if (!place) throw new Error('Nothing was packed');
    writeFileSync(join(where, place.pack), 'whole next');
    expect(() => packReader(where)(place)).toThrow('not as it was written');
  });
});

describe('removing packs', () => {
  const HOUR = 60 * 60;

  it('leaves those that are kept, those of others, what was replaced just now, and whatever is no pack', () => {
    const where = folder();
    const [[kept], [gone], [foreign]] = [
      packed(where, ['kept']),
      packed(where, ['gone']),
      packed(where, ['foreign']),
    ];
    if (!kept || !gone || !foreign) throw new Error('Nothing was packed');
    writeFileSync(join(where, 'index.json'), '[]');
    removePacks(where, {
      kept: new Set([kept.pack]),
      replaced: new Set([kept.pack, gone.pack, 'no-more.pack']),
    });
    expect(readdirSync(where).toSorted()).toEqual(
      [kept.pack, gone.pack, foreign.pack, 'index.json'].toSorted(),
    );
    expect(packReader(where)(kept)).toBe('kept');
  });

  it('leaves those that were replaced for an hour from now, however old they are', () => {
    const where = folder();
    const [gone] = packed(where, ['gone']);
    if (!gone) throw new Error('Nothing was packed');
    const now = Date.now() / 1000;
    utimesSync(join(where, gone.pack), now, now - 5 * HOUR);
    removePacks(where, { kept: new Set(), replaced: new Set([gone.pack]) });
    removePacks(where, { kept: new Set(), replaced: new Set() });
    expect(readdirSync(where)).toEqual([gone.pack]);
    utimesSync(join(where, gone.pack), now, now - 5 * HOUR);
    removePacks(where, { kept: new Set(), replaced: new Set() });
    expect(readdirSync(where)).toEqual([]);
  });

  it('takes the oldest where all together are far larger than what is kept', () => {
    const where = folder();
    const now = Date.now() / 1000;
    const large = [40, 30, 20].map((minutes) => {
      const [place] = packed(where, [String(minutes)]);
      if (!place) throw new Error('Nothing was packed');
      truncateSync(join(where, place.pack), 30_000_000);
      utimesSync(join(where, place.pack), now, now - minutes * 60);
      return place.pack;
    });
    removePacks(where, { kept: new Set(), replaced: new Set() });
    expect(readdirSync(where).toSorted()).toEqual(large.slice(1).toSorted());
  });

  it('takes those of others that were abandoned', () => {
    const where = folder();
    const [[kept], [old], [young]] = [
      packed(where, ['kept']),
      packed(where, ['old']),
      packed(where, ['young']),
    ];
    if (!kept || !old || !young) throw new Error('Nothing was packed');
    const now = Date.now() / 1000;
    for (const { pack } of [kept, old]) utimesSync(join(where, pack), now, now - 2 * HOUR);
    utimesSync(join(where, young.pack), now, now - HOUR / 2);
    removePacks(where, { kept: new Set([kept.pack]), replaced: new Set() });
    expect(readdirSync(where).toSorted()).toEqual([kept.pack, young.pack].toSorted());
  });
});
