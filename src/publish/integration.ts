import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, AstroUserConfig } from 'astro';
import { environmentOf, type Folders, siteCache, workFolder } from '../corpus/folders.ts';
import { ContentError } from '../corpus/content-error.ts';
import { readPublication } from '../corpus/publication.ts';
import { touch } from '../corpus/touch.ts';
import { basePath } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Publication } from '../model/publication.ts';
import { Refusal } from '../model/refusal.ts';
import { type Bundle, bundlePublication } from './bundle.ts';
import { inTurn } from './in-turn.ts';
import { keepRenderer, rendererKey } from './renderer.ts';
import { withoutEngines } from './without-engines.ts';

/** What stands for the address of a publication whose configuration is still to be mended. */
const NOWHERE = 'http://localhost/';

/**
 * Astro's configuration for the publication in `folders`. Where it has none, a build ends with a
 * `ContentError`, and the server of `npm run dev` waits until it has one. Astro bundles the code into
 * a folder of its own, from which it is kept; the site is made with it when Astro has ended.
 */
export async function publicationSettings(
  folders: Folders,
): Promise<
  Pick<AstroUserConfig, 'root' | 'site' | 'base' | 'outDir' | 'cacheDir' | 'integrations'>
> {
  Object.assign(process.env, environmentOf(folders));
  const config = await readPublication(folders.config);
  const { address } = 'publication' in config ? config.publication : { address: NOWHERE };
  const { root } = folders;
  return {
    root,
    site: new URL(address).origin,
    base: basePath(address),
    outDir: workFolder(folders),
    cacheDir: siteCache(folders),
    integrations: [
      codeIntegration(folders),
      'publication' in config
        ? publicationIntegration(folders, config.publication)
        : withoutPublication(config.diagnostics),
    ],
  };
}

/** Packages of which pages need little; each loads with all that it needs itself. */
const BUNDLED = [/^feedsmith/, /^fast-xml-/, /^sitemap/, /^csv-stringify/, /^diff$/];

/** Tells Vite how the code is bundled, whatever is published with it. */
function codeIntegration(folders: Folders): AstroIntegration {
  return {
    name: 'plumbline-code',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // In use, so that no build beside it takes it for forgotten.
        mkdirSync(siteCache(folders), { recursive: true });
        touch(siteCache(folders));
        updateConfig({
          vite: {
            cacheDir: join(siteCache(folders), 'vite'),
            resolve: {
              alias: {
                'astro/compiler-runtime': join(folders.root, 'src/components/astro-runtime.ts'),
              },
            },
            worker: { format: 'es', plugins: () => [withoutEngines(), inTurn()] },
            // Some packages have another file for browsers, which needs a document.
            environments: {
              client: { resolve: { conditions: ['worker', 'module', 'browser'] } },
              // A package in the bundle is a few functions, beside it a hundred files at every build.
              prerender: { resolve: { noExternal: BUNDLED } },
            },
          },
        });
      },
    },
  };
}

/** Ends all that cannot wait for a configuration. */
function withoutPublication(diagnostics: readonly Diagnostic[]): AstroIntegration {
  return {
    name: 'plumbline',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev') throw new ContentError(diagnostics);
      },
    },
  };
}

/** Makes Astro bundle the code that makes pages, and keeps that. */
function publicationIntegration(folders: Folders, publication: Publication): AstroIntegration {
  const key = rendererKey(folders, publication);
  const bundle: Bundle = { code: '', assets: [], routes: {} };
  return {
    name: 'plumbline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [bundlePublication(folders, publication.address, bundle)];
        updateConfig({ vite: { plugins } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(
          keeping(() => {
            // Kept under this key, a bundle of edited code would be taken for one of the code before.
            if (rendererKey(folders, publication) !== key) {
              throw new Refusal('The code was edited while it was bundled. Build again.');
            }
            keepRenderer(folders, key, bundle);
          }),
        );
      },
    },
  };
}

/** Has Astro make no pages, and `keep` the code that does before Astro removes it. */
function keeping(keep: () => void): AstroPrerenderer {
  return {
    name: 'plumbline',
    setup: () => {
      keep();
      return Promise.resolve();
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('The build makes its pages without Astro')),
  };
}
