import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { updateWithCode } from '../corpus/code-digest.ts';
import { type Folders, workFolder } from '../corpus/folders.ts';
import { keepFile, readKept } from '../corpus/kept-file.ts';
import { touch } from '../corpus/touch.ts';
import type { Publication } from '../model/publication.ts';
import { type Bundle, ENTRY } from './bundle.ts';
import { folderSum } from './folder-sum.ts';
import { filesBelow } from './out-folder.ts';

/** The code that makes pages, as Astro bundled it, with the style sheets and fonts they link to. */
export interface Renderer {
  /** Digests of the code of each route; a page is made anew where its route's has changed. */
  routes: Readonly<Record<string, string>>;
  /** The module that makes the pages, a `PageMaker`. */
  entry: string;
  /** A folder with what the pages link to, as it goes to the out folder. */
  assets: string;
}

/** What is kept beside the code. */
interface Noted {
  routes: Renderer['routes'];
  /** Of all its files. */
  sum: number;
}

const NOTED = 'routes.json';
const FORM = 'renderer 2';

/** How many bundles are kept: one for each of the publications that a person builds by turns. */
const MOST_KEPT = 8;

/** All that the bundle is made of, below the project's root. */
export const CODE = ['src', 'layouts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The key of the bundle for a publication: the code, and the address that is built into it. */
export function rendererKey({ root }: Folders, { address }: Publication): string {
  const hash = createHash('sha256').update(`${address}\n${process.version}\n`);
  for (const part of CODE) updateWithCode(hash, root, part);
  return hash.digest('hex').slice(0, 32);
}

/** The bundle with this key, if an earlier build has made it; one that is damaged is removed. */
export function findRenderer(folders: Folders, key: string): Renderer | undefined {
  const folder = join(renderersOf(folders), key);
  if (!existsSync(folder)) return undefined;
  const noted = readNoted(folder);
  if (!noted || noted.sum !== sumOf(folder)) {
    console.warn('The code that an earlier build bundled is damaged. It is bundled anew.');
    dropRenderer(folders, key);
    return undefined;
  }
  touch(folder);
  const { routes } = noted;
  return { routes, entry: join(folder, 'code', ENTRY), assets: join(folder, 'assets') };
}

function readNoted(folder: string): Noted | undefined {
  const kept = readKept(join(folder, NOTED), FORM);
  return kept && (JSON.parse(kept.toString('utf8')) as Noted);
}

function sumOf(folder: string): number | undefined {
  return folderSum(
    folder,
    filesBelow(folder).filter((path) => path !== NOTED),
  );
}

/**
 * Keeps a bundle that Astro has just made. It is there whole or not at all, so that builds may run
 * side by side.
 */
export function keepRenderer(folders: Folders, key: string, made: Bundle): Renderer {
  const kept = renderersOf(folders);
  const draft = join(kept, `${key}.${randomUUID()}`);
  cpSync(made.code, join(draft, 'code'), { recursive: true });
  mkdirSync(join(draft, 'assets'), { recursive: true });
  for (const name of made.assets) {
    // Astro has moved style sheets and fonts out of the bundle; scripts lie where Vite wrote them.
    const moved = join(workFolder(folders), name);
    cpSync(existsSync(moved) ? moved : join(made.code, name), join(draft, 'assets', name));
  }
  const noted: Noted = { routes: made.routes, sum: sumOf(draft) ?? 0 };
  keepFile(join(draft, NOTED), JSON.stringify(noted), FORM);
  try {
    renameSync(draft, join(kept, key));
  } catch (error) {
    rmSync(draft, { recursive: true });
    // A build beside this one was faster.
    if (!existsSync(join(kept, key))) throw error;
  }
  prune(kept);
  pruneCompiled(folders);
  const renderer = findRenderer(folders, key);
  if (!renderer) throw new Error(`The bundle ${key} was kept and is gone`);
  return renderer;
}

/** Forgets the bundle with this key. */
export function dropRenderer(folders: Folders, key: string): void {
  rmSync(join(renderersOf(folders), key), { recursive: true, force: true });
}

/** In the project, whose packages the code needs. */
function renderersOf({ root }: Folders): string {
  return join(root, '.cache', 'renderers');
}

/** Bytes of compiled code that Node may keep for us (`cli/main.ts`); it never forgets that of a bundle. */
const MOST_COMPILED = 200_000_000;

function pruneCompiled({ root }: Folders): void {
  const folder = join(root, '.cache', 'compiled');
  let bytes = 0;
  for (const path of filesBelow(folder)) {
    bytes += statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  }
  if (bytes > MOST_COMPILED) rmSync(folder, { recursive: true, force: true });
}

function prune(kept: string): void {
  const byAge = readdirSync(kept)
    .map((name) => join(kept, name))
    .map((folder) => ({ folder, used: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => other.used - one.used);
  for (const { folder } of byAge.slice(MOST_KEPT)) rmSync(folder, { recursive: true, force: true });
}
