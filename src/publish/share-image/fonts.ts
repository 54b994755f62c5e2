import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** Fontsource's parts of a font, by the scripts that they write. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Families of the site, as a `font-family`: what one part lacks is looked for in the next. */
export const SERIF = families('source-serif-4');
export const SANS = families('ibm-plex-sans');

let loaded: Font[] | undefined;

/** The fonts of the site as satori takes them, which knows no variable ones and no woff2. */
export function fonts(): Font[] {
  loaded ??= [
    ...SCRIPTS.map((script) => font('source-serif-4', script, 500)),
    ...SCRIPTS.flatMap((script) => [
      font('ibm-plex-sans', script, 400),
      font('ibm-plex-sans', script, 600),
    ]),
  ];
  return loaded;
}

function font(name: string, script: string, weight: 400 | 500 | 600): Font {
  const path = `@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`;
  const data = readFileSync(createRequire(import.meta.url).resolve(path));
  return { name: `${name} ${script}`, weight, style: 'normal', data };
}

function families(name: string): string {
  return SCRIPTS.map((script) => `${name} ${script}`).join(', ');
}
