import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutFont, FONT_CUTS, fontLicences } from '../../src/components/fonts/cut-fonts.ts';

const FOLDER = join(import.meta.dirname, '../../src/components/fonts');

describe('the fonts of pages', () => {
  it.each(FONT_CUTS)('$name is what cutting its original gives', async (cut) => {
    const kept = readFileSync(join(FOLDER, `${cut.name}.woff2`));
    expect(kept.equals(await cutFont(cut)), 'out of date: `npm run fonts`').toBe(true);
  });

  it('are cut here, all of them', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
    expect(files.toSorted()).toEqual(FONT_CUTS.map(({ name }) => `${name}.woff2`).toSorted());
  });

  it('have their licences beside them', async () => {
    for (const [name, text] of await fontLicences()) {
      expect(readFileSync(join(FOLDER, name)).equals(text), name).toBe(true);
    }
  });
});
