import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { updateWithCode } from '../corpus/code-digest.ts';
import type { Folders } from '../corpus/folders.ts';

/** What Vite tells of the bundle with the pages. */
export interface Bundle {
  /** The folder in which it lies. */
  code: string;
  /** Paths of the style sheets, fonts and scripts that pages link to. */
  assets: string[];
  /** Digests of the code of each route, by the route's file below `src/pages`. */
  routes: Record<string, string>;
}

/** Name of the entry in the bundle, which Astro knows by how it begins. */
export const ENTRY = 'prerender-entry.mjs';

/** What every page depends on, beside the modules that its route imports. */
const COMMON = [
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src/pages/_publication.ts',
  'src/pages/_route.ts',
];

/**
 * Puts an entry of ours into the bundle in place of Astro's, whose runtime our pages do without, and
 * takes down what came of it.
 */
export function bundlePublication({ root }: Folders, address: string, bundle: Bundle): Plugin {
  const pages = join(root, 'src/pages');
  const input = join(pages, '_publication.ts');
  return {
    name: 'plumbline-publication',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    configEnvironment: (name) =>
      name === 'prerender'
        ? { build: { rolldownOptions: { input, output: { entryFileNames: ENTRY } } } }
        : undefined,
    writeBundle({ dir = '' }, files) {
      bundle.code = dir;
      bundle.assets = Object.values(files)
        .filter(({ type }) => type === 'asset')
        .map(({ fileName }) => fileName)
        // Vite's notes to itself.
        .filter((name) => !name.startsWith('.vite/'));
      // Node, too: dates and numbers are written by the ICU that comes with it.
      const common = createHash('sha256').update(
        JSON.stringify([address, process.version, bundle.assets]),
      );
      for (const path of COMMON) updateWithCode(common, root, path);
      const importsOf = importer(this, root);
      const contents = new Map<string, Buffer>();
      for (const id of this.getModuleIds()) {
        if (!isRoute(pages, id)) continue;
        const hash = common.copy();
        for (const file of importsOf(id)) {
          const content = contents.get(file) ?? readFileSync(file);
          contents.set(file, content);
          hash.update(file).update(content);
        }
        bundle.routes[below(pages, id)] = hash.digest('hex').slice(0, 16);
      }
    },
  };
}

function isRoute(pages: string, id: string): boolean {
  return id.startsWith(pages + sep) && /(?:^|\/)[^_/][^/]*\.(?:astro|ts)$/.test(below(pages, id));
}

function below(folder: string, id: string): string {
  return relative(folder, id).split(sep).join('/');
}

/**
 * Finds the files of the project that a module imports, itself included; packages stand in the lock
 * file. Each file is asked for once, however many routes import it.
 */
function importer(context: Rolldown.PluginContext, root: string): (route: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const importedBy = (id: string) => {
    const imported = known.get(id) ?? context.getModuleInfo(id)?.importedIds ?? [];
    known.set(id, imported);
    return imported;
  };
  return (route) => {
    const found = new Set([route]);
    for (const id of found) for (const imported of importedBy(id)) found.add(imported);
    return [...new Set([...found].map((id) => id.replace(/\?.*$/s, '')))]
      .filter((id) => id.startsWith(root + sep) && !id.includes(`${sep}node_modules${sep}`))
      .toSorted();
  };
}
