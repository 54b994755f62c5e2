import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** A font that a page loads: a file of a Fontsource package, cut down to what we use of it. */
export interface FontCut {
  /** Name of the file that is written. */
  name: string;
  /** Module path of the original. */
  from: string;
  /** Every character that is kept. */
  characters: string;
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
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

const SERIF_PACKAGE = '@fontsource-variable/source-serif-4';
const SANS_PACKAGE = '@fontsource-variable/ibm-plex-sans';
const SERIF = `${SERIF_PACKAGE}/files/source-serif-4`;
const SANS = `${SANS_PACKAGE}/files/ibm-plex-sans`;
const WEIGHTS = { min: 400, max: 600 };
// Cut for 20 px, which is the font's default: with all optical sizes a file is nearly twice as large.
const SERIF_AXES = { wght: WEIGHTS, opsz: 20 };
const ITALIC_AXES = { wght: 400, opsz: 20 };
const SANS_AXES = { wght: WEIGHTS };
// Without the forms that letters have in Bulgarian and Serbian alone, a fifth of a file.
const CYRILLIC_FEATURES = ['kern', 'mark'];

/** The fonts beside this file, as `<name>.woff2`; the style sheet takes further ones from Fontsource as they are. */
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

/** A font as pages load it: the same bytes from the same original. */
export async function cutFont({
  from,
  characters,
  axes,
  features = FEATURES,
}: FontCut): Promise<Uint8Array> {
  return subsetFont(await original(from), characters, {
    targetFormat: 'woff2',
    keepFeatures: [...features],
    noHinting: true,
    variationAxes: axes,
  });
}

/** The licences of the fonts, which must go with every copy: a file beside this one, and its text. */
export async function fontLicences(): Promise<[file: string, text: Uint8Array][]> {
  return Promise.all(
    [SERIF_PACKAGE, SANS_PACKAGE].map(async (name): Promise<[string, Uint8Array]> => [
      `LICENSE-${name.replace(/^.*\//, '')}.txt`,
      await original(`${name}/LICENSE`),
    ]),
  );
}

function original(path: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve(path)));
}

// `npm run fonts`.
if (import.meta.main) {
  const write = (name: string, content: Uint8Array) =>
    writeFile(join(import.meta.dirname, name), content);
  for (const cut of FONT_CUTS) await write(`${cut.name}.woff2`, await cutFont(cut));
  for (const [name, text] of await fontLicences()) await write(name, text);
  console.log(`Cut ${FONT_CUTS.length} fonts: ${import.meta.dirname}`);
}
