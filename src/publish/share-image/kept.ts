import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { updateWithCode } from '../../corpus/code-digest.ts';
import { corpusCache, type Folders } from '../../corpus/folders.ts';
import { keepFile, readKept } from '../../corpus/kept-file.ts';
import { touch } from '../../corpus/touch.ts';
import type { ShareDrawing } from '../../views/share-image.ts';

/** What decides how a drawing looks: the code, and the versions of the fonts and packages. */
const CODE = [
  'src/publish/share-image',
  'src/components/palette.ts',
  'src/components/verdict-mark.ts',
  'package-lock.json',
];

/** Milliseconds for which an image is kept that no build has asked for. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Folders of images of this code, made and freed of old images once in a thread. */
const ready = new Map<string, string>();

/**
 * The PNG of a drawing: from the cache, or else drawn and kept there. The key is the drawing's digest
 * and one of the code that draws.
 */
export async function keptShareImage(
  folders: Folders,
  { digest, drawing }: ShareDrawing,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folderOf(folders), `${digest}.card`);
  const kept = readKept(file);
  if (kept) {
    touch(file);
    return kept;
  }
  // Loaded only when there is something to draw: it brings fonts and two libraries with it.
  const { drawShareImage } = await import('./draw.ts');
  const image = await drawShareImage(drawing);
  // A build with `--clean` beside a server may have removed the folder.
  mkdirSync(dirname(file), { recursive: true });
  keepFile(file, image);
  return image;
}

function folderOf(folders: Folders): string {
  const cards = join(corpusCache(folders), 'cards');
  const known = ready.get(cards);
  if (known !== undefined) return known;
  const version = createHash('sha256').update(process.version);
  for (const part of CODE) updateWithCode(version, folders.root, part);
  const folder = join(cards, version.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  forgetOld(cards);
  ready.set(cards, folder);
  return folder;
}

function forgetOld(cards: string): void {
  for (const path of readdirSync(cards, { recursive: true, encoding: 'utf8' })) {
    const file = join(cards, path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() && Date.now() - stats.mtimeMs > KEPT) rmSync(file, { force: true });
  }
}
