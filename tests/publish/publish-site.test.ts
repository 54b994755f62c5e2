import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import type { Reading } from '../../src/corpus/read.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { Renderer } from '../../src/publish/renderer.ts';

let root: string;
let folders: Folders;
let renderer: Renderer;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-publish-'));
  const at = (name: string) => join(root, name);
  folders = {
    root,
    content: at('content'),
    config: at('publication.config.ts'),
    out: at('out'),
    cache: at('cache'),
  };
  write('assets/_astro/styles.css', 'p {}');
  write('public/favicon.svg', '<svg/>');
  // A page for each page of the corpus, which shows its title.
  write(
    'publication.mjs',
    `export function pagesToMake() {
       const { corpus, asked } = globalThis[Symbol.for('plumbline.corpus')];
       asked?.();
       return [...corpus.pages].map(([id, { title }]) => ({
         file: id + '/index.html',
         route: '[page].astro',
         key: () => title,
         make: async () => title,
       }));
     }`,
  );
  renderer = {
    routes: { '[page].astro': 'a' },
    entry: at('publication.mjs'),
    assets: at('assets'),
  };
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string) => readFileSync(join(folders.out, path), 'utf8');
const written = (path: string) => statSync(join(folders.out, path)).mtimeMs;

/** A reading as far as the module above looks at it: titles by the ids of pages. */
function reading(titles: Record<string, string>): Reading {
  const pages = new Map(Object.entries(titles).map(([id, title]) => [id, { title, key: title }]));
  return {
    corpus: { pages },
    publication: { search: false },
    diagnostics: [],
    images: new Map(),
  } as unknown as Reading;
}

describe('publishing', () => {
  it('writes the pages, what they link to, and the public files', async () => {
    const published = await publishSite(folders, renderer, reading({ about: 'About' }));
    expect(published).toEqual({ pages: 1, made: 1 });
    expect(read('about/index.html')).toBe('About');
    expect(read('_astro/styles.css')).toBe('p {}');
    expect(read('favicon.svg')).toBe('<svg/>');
  });

  it('says once why no history is at hand, and builds all the same', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const read = reading({ about: 'About' });
    const published = await publishSite(folders, renderer, {
      ...read,
      history: { gap: { kind: 'shallow' } },
    } as Reading);
    expect(published).toEqual({ pages: 1, made: 1 });
    expect(said.mock.calls.flat().join('\n')).toMatch(
      /^No history at hand: the clone is shallow[^]*fetch-depth: 0/,
    );
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
  });

  it('makes only the pages that show what changed, and removes those that are gone', async () => {
    await publishSite(folders, renderer, reading({ a: 'A', b: 'B', c: 'C' }));
    const before = written('a/index.html');
    const again = await publishSite(folders, renderer, reading({ a: 'A', b: 'Beta' }));
    expect(again).toEqual({ pages: 2, made: 1 });
    expect(written('a/index.html')).toBe(before);
    expect(read('b/index.html')).toBe('Beta');
    expect(existsSync(join(folders.out, 'c'))).toBe(false);
  });

  it('asks for no page where nothing changed, and mends what else is not as it was', async () => {
    const asked = vi.fn();
    const same = () => ({ ...reading({ a: 'A', b: 'B' }), asked });
    const publish = async () => (await publishSite(folders, renderer, same())).made;
    expect(await publish()).toBe(2);
    expect(await publish()).toBe(0);
    expect(asked).toHaveBeenCalledTimes(1);

    write('public/favicon.svg', '<svg></svg>');
    expect(await publish()).toBe(0);
    expect(read('favicon.svg')).toBe('<svg></svg>');
    expect(asked).toHaveBeenCalledTimes(1);

    rmSync(join(folders.out, 'a/index.html'));
    expect(await publish()).toBe(1);
    expect(read('a/index.html')).toBe('A');

    rmSync(join(root, 'public/favicon.svg'));
    await publish();
    expect(existsSync(join(folders.out, 'favicon.svg'))).toBe(false);

    writeFileSync(join(folders.out, '.plumbline'), 'A build is under way');
    expect(await publish()).toBe(2);
  });

  it('makes all pages of a route whose code changed, and one that was removed by hand', async () => {
    await publishSite(folders, renderer, reading({ a: 'A', b: 'B' }));
    rmSync(join(folders.out, 'b'), { recursive: true });
    expect((await publishSite(folders, renderer, reading({ a: 'A', b: 'B' }))).made).toBe(1);
    const edited = { ...renderer, routes: { '[page].astro': 'b' } };
    expect((await publishSite(folders, edited, reading({ a: 'A', b: 'B' }))).made).toBe(2);
  });

  it('makes many pages on all processors, anew where the code was edited, and few or none after', async () => {
    const titles = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`p${String(index)}`, `Title ${String(index)}`]),
    );
    const publish = async (routes = renderer.routes) =>
      (await publishSite(folders, { ...renderer, routes }, reading(titles))).made;
    expect(await publish()).toBe(500);
    for (const [id, title] of Object.entries(titles)) expect(read(`${id}/index.html`)).toBe(title);
    expect(await publish()).toBe(0);
    const edited = { '[page].astro': 'b' };
    expect(await publish(edited)).toBe(500);
    titles.p7 = 'Another';
    expect(await publish(edited)).toBe(1);
    expect(read('p7/index.html')).toBe('Another');
  });

  it('makes all pages anew where the code that writes files changed', async () => {
    for (const text of ['// one', '// other']) {
      write('src/publish/file-content.ts', text);
      const published = await publishSite(folders, renderer, reading({ about: 'About' }));
      expect(published.made).toBe(1);
    }
  });

  it('writes nothing where the content has errors', async () => {
    const diagnostics = [
      {
        file: 'content/checks/a.md',
        rule: 'frontmatter-key-missing' as const,
        severity: 'error' as const,
        start: { line: 1, column: 1 },
        reason: 'Missing title',
      },
    ];
    const failed = publishSite(folders, renderer, { corpus: undefined, diagnostics });
    await expect(failed).rejects.toThrow('Missing title');
    expect(existsSync(folders.out)).toBe(false);
  });

  it('writes nothing where the content has marks of what is not known yet', async () => {
    const unfinished = {
      file: 'content/checks/9999/a.md',
      rule: 'text-unfinished' as const,
      severity: 'warning' as const,
      start: { line: 4, column: 9 },
      reason: 'Unexpected day `9999-12-31`',
    };
    const refused = publishSite(folders, renderer, {
      ...reading({ about: 'About' }),
      diagnostics: [unfinished],
    });
    await expect(refused).rejects.toThrow(/error\[.*Unexpected day `9999-12-31`.*\n.*:4:9\n/);
    expect(existsSync(folders.out)).toBe(false);
  });

  it.each(['about/index.html', 'about', 'about/index.html/more.txt'])(
    'refuses the public file %s, which is in the way of a page, and writes nothing',
    async (path) => {
      write(`public/${path}`, 'Another page');
      const refused = publishSite(folders, renderer, reading({ about: 'About' }));
      await expect(refused).rejects.toThrow(`public/${path}, whose address is a page's`);
      expect(existsSync(folders.out)).toBe(false);
    },
  );

  it('publishes a public file that has become a folder, and a folder that has become a file', async () => {
    write('public/notes', 'one');
    write('public/maps/north.svg', '<svg/>');
    await publishSite(folders, renderer, reading({ about: 'About' }));
    for (const name of ['notes', 'maps']) rmSync(join(root, 'public', name), { recursive: true });
    write('public/notes/first.txt', 'one');
    write('public/maps', 'none any more');
    await publishSite(folders, renderer, reading({ about: 'About' }));
    expect(read('notes/first.txt')).toBe('one');
    expect(read('maps')).toBe('none any more');
  });

  it('tells of a route that the bundle does not know', async () => {
    const unknown = publishSite(folders, { ...renderer, routes: {} }, reading({ about: 'About' }));
    await expect(unknown).rejects.toThrow('[page].astro');
  });
});
