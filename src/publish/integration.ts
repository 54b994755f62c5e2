import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { currentCorpus } from '../corpus/current.ts';
import { environmentOf, type Folders, siteCache } from '../corpus/folders.ts';
import { ContentError } from '../corpus/loader.ts';
import { readPublication } from '../corpus/publication.ts';
import { basePath } from '../model/address.ts';
import { prepareFonts } from './fonts.ts';
import { claimOutFolder, filesBelow, releaseOutFolder } from './out-folder.ts';

/** What Astro writes down of the pages it built, and reads to build upon them. */
const INCREMENTAL = 'incremental-build.json';

/** Astro's own settings for the publication in `folders`. Throws `ContentError` where it has none. */
export async function publicationSettings(
  folders: Folders,
): Promise<Pick<AstroUserConfig, 'root' | 'site' | 'base' | 'outDir' | 'cacheDir'>> {
  Object.assign(process.env, environmentOf(folders));
  const config = await readPublication(folders.config);
  if ('diagnostics' in config) throw new ContentError(config.diagnostics);
  const { address } = config.publication;
  const { root, out } = folders;
  return {
    root,
    site: new URL(address).origin,
    base: basePath(address),
    outDir: out,
    cacheDir: siteCache(folders),
  };
}

/**
 * Makes Astro build the publication in `folders`: an out folder with nothing stale in it, images,
 * fonts. Pages are built upon only where the out folder is as the last finished build left it.
 */
export function publicationIntegration(folders: Folders): AstroIntegration {
  const assets = new Set<string>();
  const fonts = join(folders.cache, 'fonts');
  const incremental = join(siteCache(folders), INCREMENTAL);
  const list = join(siteCache(folders), 'files.json');
  let before: string[] | undefined;

  return {
    name: 'plumbline',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build' || command === 'dev') await prepareFonts(fonts);
        updateConfig({
          vite: {
            cacheDir: join(siteCache(folders), 'vite'),
            plugins: [collectAssets(assets)],
            resolve: { alias: { '@fonts': fonts } },
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(withoutTracking);
        const isKnown = claimOutFolder(folders.out, digestOf(incremental));
        before = isKnown && existsSync(list) ? readList(list) : undefined;
        if (!before) rmSync(incremental, { force: true });
      },
      'astro:build:done': ({ assets: routes }) => {
        const owned = new Set(assets);
        for (const url of [...routes.values()].flat()) {
          owned.add(pathBelow(folders.out, fileURLToPath(url)));
        }
        for (const path of filesBelow(join(folders.root, 'public'))) owned.add(path);
        for (const [address, file] of currentCorpus().images) {
          owned.add(address.slice(1));
          copyChanged(file, join(folders.out, address));
        }
        releaseOutFolder(folders.out, { owned, before, known: digestOf(incremental) ?? '' });
        writeFileSync(list, JSON.stringify([...owned]));
      },
    },
  };
}

/**
 * Renders pages without watching what they touch. Astro watches for entries of collections and for
 * images, of which our pages have none: their keys cover all that they show (`pages/_site.ts`).
 */
function withoutTracking(usual: AstroPrerenderer): AstroPrerenderer {
  return {
    ...usual,
    render: async (request, { routeData }) => {
      const rendered = await usual.render(request, { routeData });
      const response = 'response' in rendered ? rendered.response : rendered;
      return { response, metadata: { contentEntryKeys: [], staticImages: [] } };
    },
  };
}

/** Takes down the names of the style sheets, fonts and scripts that the bundler writes. */
function collectAssets(assets: Set<string>): Plugin {
  return {
    name: 'plumbline-assets',
    generateBundle(_, bundle) {
      for (const name of Object.keys(bundle)) assets.add(name);
    },
  };
}

function copyChanged(from: string, to: string): void {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function readList(file: string): string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

function digestOf(file: string): string | undefined {
  return existsSync(file) ? hash('sha256', readFileSync(file)) : undefined;
}

function pathBelow(folder: string, absolute: string): string {
  return relative(folder, absolute).split(sep).join('/');
}
