import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { textReader } from '../../src/corpus/cache.ts';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { forgetReading } from '../../src/corpus/held-rows.ts';
import { mended } from '../../src/corpus/lost-text.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { folder, packsIn, removeAfterEach, textsOf } from './cache-folder.ts';
import { BASE } from './corpus-folder.ts';

removeAfterEach();

it('prepares anew what lay in a pack that is gone', async () => {
  const folders = folder();
  await readCorpus({ folders });
  const before = await textsOf(folders);
  for (const pack of packsIn(folders)) rmSync(join(corpusCache(folders), pack));
  expect(await textsOf(folders)).toEqual(before);
});

describe('a damaged cache', () => {
  const packOf = (folders: Folders) => join(corpusCache(folders), packsIn(folders)[0] ?? '');
  const flip = (file: string) => {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };

  it.each<[string, (folders: Folders) => void]>([
    ['a pack that was cut short', (folders) => truncateSync(packOf(folders), 900)],
    ['an empty pack', (folders) => truncateSync(packOf(folders), 0)],
    ['a byte that changed in the index', (at) => flip(join(corpusCache(at), 'index.json'))],
    ['a byte that changed in the rows', (at) => flip(join(corpusCache(at), 'rows/index.json'))],
    [
      'a folder in the place of the pack',
      (folders) => {
        const pack = packOf(folders);
        rmSync(pack);
        mkdirSync(pack);
      },
    ],
  ])('is made anew: %s', async (_, damage) => {
    const folders = folder();
    const before = await textsOf(folders);
    damage(folders);
    expect(await textsOf(folders)).toEqual(before);
  });

  it('is never trusted where a byte changed in a text, and made anew when the text is read', async () => {
    const folders = folder();
    const before = await textsOf(folders);
    flip(packOf(folders));
    await expect(textsOf(folders)).rejects.toThrow('lost a text');
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const after = await mended(
      () => forgetReading(corpusCache(folders)),
      () => textsOf(folders),
    );
    expect(after).toEqual(before);
    expect(said.mock.calls.flat().join()).toContain('made anew');
    said.mockRestore();
  });
});

it('says how to mend a cache that has lost a text', () => {
  const place = { pack: 'no-such.pack', offset: 0, length: 1, sum: 0 };
  expect(() => textReader(BASE)(place)).toThrow('--clean');
});
