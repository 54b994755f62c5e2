import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../options.ts';

/** The parts of the site's style sheet that a page with one comparison needs. */
const PARTS = new Set(['tokens', 'fonts', 'base', 'sources', 'comparison', 'print']);

/** The site's own style sheet in one text, with its layers, and without files to be loaded. */
export function pageStyles(): string {
  const folder = join(ROOT, 'src/components');
  const sheet = readFileSync(join(folder, 'styles.css'), 'utf8');
  return sheet.replace(
    /@import '\.\/([\w-]+)\.css' layer\(([\w-]+)\);\n?/g,
    (_, name: string, layer: string) => {
      if (!PARTS.has(name)) return '';
      const part = readFileSync(join(folder, `${name}.css`), 'utf8');
      return `@layer ${layer} {\n${part.replace(/@font-face \{[^}]*url\([^}]*\}\n*/g, '')}}\n`;
    },
  );
}
