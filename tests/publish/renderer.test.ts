import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { ENTRY } from '../../src/publish/bundle.ts';
import { findRenderer, keepRenderer } from '../../src/publish/renderer.ts';

let root: string;
let folders: Folders;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-renderer-'));
  const at = (name: string) => join(root, name);
  folders = {
    root,
    content: at('content'),
    config: at('publication.config.ts'),
    out: at('out'),
    cache: at('.cache'),
  };
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const KEY = 'key-of-the-code';
const ROUTES = { 'index.astro': 'a' };

/** Keeps a bundle, and gives its folder. */
function kept(): string {
  const code = join(root, 'bundle');
  mkdirSync(join(code, 'chunks'), { recursive: true });
  writeFileSync(join(code, ENTRY), 'export const pages = [];');
  writeFileSync(join(code, 'chunks/a.mjs'), 'export const a = 1;');
  writeFileSync(join(code, 'styles.css'), 'p {}');
  keepRenderer(folders, KEY, { code, assets: ['styles.css'], routes: ROUTES });
  return join(root, '.cache/renderers', KEY);
}

describe('a bundle of the code', () => {
  it('is found with its routes, its entry and its assets', () => {
    kept();
    const found = findRenderer(folders, KEY);
    expect(found?.routes).toEqual(ROUTES);
    expect(readFileSync(found?.entry ?? '', 'utf8')).toContain('pages');
    expect(readFileSync(join(found?.assets ?? '', 'styles.css'), 'utf8')).toBe('p {}');
  });

  it.each<[string, (folder: string) => void]>([
    [
      'a byte of it changed',
      (at) => writeFileSync(join(at, 'code/chunks/a.mjs'), 'export const a = 2;'),
    ],
    ['a file was cut short', (at) => truncateSync(join(at, 'code', ENTRY), 5)],
    ['a file is gone', (at) => rmSync(join(at, 'assets/styles.css'))],
    ['a file was added', (at) => cpSync(join(at, 'code/chunks/a.mjs'), join(at, 'code/b.mjs'))],
    ['its routes are gone', (at) => rmSync(join(at, 'routes.json'))],
    ['its routes are damaged', (at) => truncateSync(join(at, 'routes.json'), 30)],
  ])('is removed and not used where %s', (_, damage) => {
    const folder = kept();
    damage(folder);
    expect(findRenderer(folders, KEY)).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
    kept();
    expect(findRenderer(folders, KEY)).toBeDefined();
  });

  it('is one of the eight that were used last, and the others are forgotten', () => {
    const before = Date.now() / 1000 - 60;
    utimesSync(kept(), before, before);
    const code = join(root, 'bundle');
    for (let other = 0; other < 8; other++) {
      keepRenderer(folders, `other-${String(other)}`, { code, assets: [], routes: ROUTES });
    }
    expect(findRenderer(folders, KEY)).toBeUndefined();
    expect(findRenderer(folders, 'other-0')).toBeDefined();
  });
});
