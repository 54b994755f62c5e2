import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { corpusCache } from '../../../src/corpus/folders.ts';
import { keepFile } from '../../../src/corpus/kept-file.ts';
import { keptShareImage } from '../../../src/publish/share-image/kept.ts';
import { ROOT } from '../../corpus/corpus-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const foldersIn = (cache: string) => ({
  root: ROOT,
  content: join(folder, 'content'),
  config: join(folder, 'publication.config.ts'),
  out: join(folder, 'out'),
  cache: join(folder, cache),
});
const drawing = (digest: string) => ({
  digest,
  drawing: { publication: 'The Invented Gazette', description: 'Invented.' },
  image: { href: '', alt: '' },
});

/** Paths of the images that are kept. */
function keptIn(cache: string): string[] {
  const cards = join(corpusCache(foldersIn(cache)), 'cards');
  return readdirSync(cards, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.card'))
    .map((path) => join(cards, path));
}

it('An image is drawn once, and then taken from the cache', async () => {
  const drawn = await keptShareImage(foldersIn('a'), drawing('one'));
  const [file = ''] = keptIn('a');
  expect(await keptShareImage(foldersIn('a'), drawing('one'))).toEqual(Buffer.from(drawn));
  keepFile(file, 'as it was kept');
  const kept = await keptShareImage(foldersIn('a'), drawing('one'));
  expect(Buffer.from(kept).toString()).toBe('as it was kept');
});

it('An image that was damaged in the cache is drawn anew', async () => {
  const drawn = await keptShareImage(foldersIn('c'), drawing('one'));
  const [file = ''] = keptIn('c');
  const bytes = readFileSync(file);
  bytes[500] = (bytes[500] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(await keptShareImage(foldersIn('c'), drawing('one'))).toEqual(drawn);
});

it('An image that no build asked for in a month is forgotten', async () => {
  await keptShareImage(foldersIn('b'), drawing('one'));
  const [file = ''] = keptIn('b');
  const before = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  const [old, recent] = [join(dirname(file), 'old.card'), join(dirname(file), 'recent.card')];
  writeFileSync(old, 'old');
  utimesSync(old, before, before);
  writeFileSync(recent, 'recent');
  // As another build, which has its own memory.
  const again = `../../../src/publish/share-image/kept.ts?again`;
  const fresh = (await import(again)) as { keptShareImage: typeof keptShareImage };
  await fresh.keptShareImage(foldersIn('b'), drawing('one'));
  expect(keptIn('b').toSorted()).toEqual([file, recent].toSorted());
});

it('An image is drawn for a server beside which a clean build emptied the cache', async () => {
  await keptShareImage(foldersIn('d'), drawing('one'));
  rmSync(join(folder, 'd'), { recursive: true });
  expect(await keptShareImage(foldersIn('d'), drawing('one'))).not.toHaveLength(0);
});
