import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DRAFT } from '../corpus/kept-file.ts';

/** A font that a page loads: a file of a Fontsource package, cut down to what we use of it. */
export interface FontCut {
  /** Name of the file that is written. */
  name: string;
  /** Module path of the original. */
  from: string;
  /** Every character that is kept; the whole file goes unchanged where it is left out. */
  characters?: string;
  axes?: Readonly<Record<string, number | { min: number; max: number }>>;
  /** OpenType features that are kept; those that our text needs where it is left out. */
  features?: readonly string[];
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  );

// Letters with marks lie in a file of their own, because most pages in English have none.
const LATIN = range(0x20, 0x7e) + '\u00a0§©«°·»×ʼ\u2009\u2011–—‘’‚“”„†‡•…\u202f′″‹›€™−↑↓';
const LATIN_MORE = [...range(0xa1, 0xff), ...'ıŒœ']
  .filter((sign) => !LATIN.includes(sign))
  .join('');
// Letters of Ukrainian and most of Russian; what only other languages have lies in a file of its own.
const CYRILLIC = range(0x410, 0x44f) + 'ЄІЇҐєіїґ№\u0301';
const CYRILLIC_MORE = [...range(0x400, 0x45f), ...'Ұұ']
  .filter((sign) => !CYRILLIC.includes(sign))
  .join('');

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans';
const WEIGHTS = { min: 400, max: 600 };
// Cut for 20 px, which is the font's default: with all optical sizes a file is nearly twice as large.
const SERIF_AXES = { wght: WEIGHTS, opsz: 20 };
const ITALIC_AXES = { wght: 400, opsz: 20 };
const SANS_AXES = { wght: WEIGHTS };
// Without the forms that letters have in Bulgarian and Serbian alone, a fifth of a file.
const CYRILLIC_FEATURES = ['kern', 'mark'];

/** The fonts that the style sheet names, as `@fonts/<name>.woff2`. */
export const FONT_CUTS: readonly FontCut[] = [
  {
    name: 'serif-latin',
    from: `${SERIF}-latin-opsz-normal.woff2`,
    characters: LATIN,
    axes: SERIF_AXES,
  },
  {
    name: 'serif-latin-more',
    from: `${SERIF}-latin-opsz-normal.woff2`,
    characters: LATIN_MORE,
    axes: SERIF_AXES,
  },
  {
    name: 'serif-latin-italic',
    from: `${SERIF}-latin-opsz-italic.woff2`,
    characters: LATIN,
    axes: ITALIC_AXES,
  },
  {
    name: 'serif-latin-more-italic',
    from: `${SERIF}-latin-opsz-italic.woff2`,
    characters: LATIN_MORE,
    axes: ITALIC_AXES,
  },
  { name: 'serif-latin-ext', from: `${SERIF}-latin-ext-wght-normal.woff2` },
  {
    name: 'serif-cyrillic',
    from: `${SERIF}-cyrillic-opsz-normal.woff2`,
    characters: CYRILLIC,
    axes: SERIF_AXES,
    features: CYRILLIC_FEATURES,
  },
  {
    name: 'serif-cyrillic-more',
    from: `${SERIF}-cyrillic-opsz-normal.woff2`,
    characters: CYRILLIC_MORE,
    axes: SERIF_AXES,
  },
  {
    name: 'serif-cyrillic-italic',
    from: `${SERIF}-cyrillic-opsz-italic.woff2`,
    characters: CYRILLIC,
    axes: ITALIC_AXES,
    features: CYRILLIC_FEATURES,
  },
  {
    name: 'serif-cyrillic-more-italic',
    from: `${SERIF}-cyrillic-opsz-italic.woff2`,
    characters: CYRILLIC_MORE,
    axes: ITALIC_AXES,
  },
  {
    name: 'sans-latin',
    from: `${SANS}-latin-wght-normal.woff2`,
    characters: LATIN,
    axes: SANS_AXES,
  },
  {
    name: 'sans-latin-more',
    from: `${SANS}-latin-wght-normal.woff2`,
    characters: LATIN_MORE,
    axes: SANS_AXES,
  },
  { name: 'sans-latin-ext', from: `${SANS}-latin-ext-wght-normal.woff2` },
  {
    name: 'sans-cyrillic',
    from: `${SANS}-cyrillic-wght-normal.woff2`,
    characters: CYRILLIC,
    axes: SANS_AXES,
    features: CYRILLIC_FEATURES,
  },
  {
    name: 'sans-cyrillic-more',
    from: `${SANS}-cyrillic-wght-normal.woff2`,
    characters: CYRILLIC_MORE,
    axes: SANS_AXES,
  },
];

/** OpenType features that our text needs; small capitals, old-style figures and the like go. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'tnum'];

/** Raised when the way of cutting changes and the fonts must be cut again. */
const VERSION = 1;

/**
 * Writes the fonts of the site to `folder`, as `<name>.woff2`. What is there already, undamaged, and was
 * cut from the same file in the same way stays untouched; a file is there whole or not at all.
 */
export async function prepareFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const cut of FONT_CUTS) await prepare(cut, folder);
}

async function prepare(cut: FontCut, folder: string): Promise<void> {
  const original = await readFile(createRequire(import.meta.url).resolve(cut.from));
  const stamp = createHash('sha256')
    .update(JSON.stringify([VERSION, cut, FEATURES]))
    .update(original)
    .digest('hex');
  const font = join(folder, `${cut.name}.woff2`);
  const stampFile = `${font}.stamp`;
  const stamped = (content: Uint8Array) => `${stamp} ${hash('sha256', content)}`;
  const kept = await readFile(font).catch(() => undefined);
  if (kept && (await readFile(stampFile, 'latin1').catch(() => '')) === stamped(kept)) return;
  const made = await subset(cut, original);
  await writeWhole(font, made);
  // After the font, so that a stamp never vouches for a file that is not there.
  await writeWhole(stampFile, stamped(made));
}

async function subset(
  { characters, axes, features = FEATURES }: FontCut,
  original: Uint8Array,
): Promise<Uint8Array> {
  if (characters === undefined) return original;
  // Loaded only when there is something to cut: it brings a WebAssembly module with it.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(original, characters, {
    targetFormat: 'woff2',
    keepFeatures: [...features],
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const draft = `${file}.${randomUUID()}${DRAFT}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
