import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { environmentOf, type Folders } from '../../../src/corpus/folders.ts';
import { ContentError } from '../../../src/corpus/content-error.ts';
import { readPublication } from '../../../src/corpus/publication.ts';
import { mended } from '../../../src/corpus/lost-text.ts';
import { forgetSite, readSite } from '../../../src/history/read-site.ts';
import { filesBelow } from '../../../src/publish/out-folder.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { findRenderer, rendererKey } from '../../../src/publish/renderer.ts';
import { inventedRepository } from '../invented-repository.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FIXTURE = join(ROOT, 'tests/fixtures/invented');

/** The invented publication in a repository of its own, to be edited and built over and over. */
export interface Desk {
  /** The repository. */
  root: string;
  /** What is built upon the build before. */
  warm: Folders;
  /** Writes the configuration: that of the fixture with other values, and without cards if they do not ask for them. */
  configure: (changes: object) => void;
  /** The same publication with a cache and an out folder in which nothing is. */
  cold: () => Folders;
  remove: () => void;
}

export function openDesk(): Desk {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-sound-'));
  const content = inventedRepository(root, join(FIXTURE, 'content'));
  const config = join(root, 'publication.config.ts');
  const foldersAt = (name: string): Folders => ({
    root: ROOT,
    content,
    config,
    out: join(root, `${name}-out`),
    cache: join(root, `${name}-cache`),
  });
  const configure = (changes: object) => {
    const base = JSON.stringify(join(FIXTURE, 'publication.config.ts'));
    const text = `import base from ${base};\nexport default { ...base, cards: false, ...${JSON.stringify(changes)} };\n`;
    writeFileSync(config, text);
  };
  configure({});
  let colds = 0;
  return {
    root,
    warm: foldersAt('warm'),
    configure,
    cold: () => {
      const last = foldersAt(`cold-${String(colds)}`);
      for (const folder of [last.out, last.cache]) rmSync(folder, { recursive: true, force: true });
      return foldersAt(`cold-${String(++colds)}`);
    },
    remove: () => {
      vi.unstubAllEnvs();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/**
 * Builds as the command does, in this process, with the code that was bundled for the sites of the
 * other tests. Gives what is wrong with the content, where it cannot be built.
 */
export async function build(folders: Folders): Promise<string | undefined> {
  for (const [name, value] of Object.entries(environmentOf(folders))) vi.stubEnv(name, value);
  const config = await readPublication(folders.config);
  try {
    if ('diagnostics' in config) throw new ContentError(config.diagnostics);
    const renderer = findRenderer(folders, rendererKey(folders, config.publication));
    if (!renderer) throw new Error('The sites of the tests were built with other code');
    await mended(
      () => forgetSite(folders),
      async () => publishSite(folders, renderer, await readSite({ folders })),
    );
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** Every file of a site, save the marker of the build, with its bytes. */
export function siteIn({ out }: Folders): Map<string, string> {
  const paths = filesBelow(out).filter((path) => path !== '.plumbline');
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}

/** Where two sites differ, in words; nothing where they are the same byte for byte. */
export function differences(warm: Map<string, string>, cold: Map<string, string>): string[] {
  const paths = new Set([...warm.keys(), ...cold.keys()]);
  return [...paths].flatMap((path) => {
    const [one, other] = [warm.get(path), cold.get(path)];
    if (one === other) return [];
    if (one === undefined) return [`${path} is missing`];
    if (other === undefined) return [`${path} should not be there`];
    const at = [...other].findIndex((letter, index) => letter !== one[index]);
    const from = Math.max(0, at - 40);
    const near = (text: string) => JSON.stringify(text.slice(from, from + 120));
    return [`${path} is ${near(one)}, expected ${near(other)}`];
  });
}

/** Another copy of a folder, in place of what is there. */
export function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
