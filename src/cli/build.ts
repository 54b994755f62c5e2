import { rmSync } from 'node:fs';
import { corpusCache, type Folders, historyCache, siteCache } from '../corpus/folders.ts';
import { ContentError } from '../corpus/content-error.ts';
import { showProgress } from '../corpus/progress.ts';
import { readPublication } from '../corpus/publication.ts';
import { bundleCode } from '../publish/bundle-code.ts';
import { holdOutFolder } from '../publish/out-lock.ts';
import { dropRenderer, findRenderer, rendererKey } from '../publish/renderer.ts';
import { type FolderArgs, folderArgs, useFolders } from './options.ts';
import { command } from './command.ts';

/** Flags of `build` and of `start`, which builds first. */
export const buildArgs = {
  ...folderArgs,
  clean: {
    type: 'boolean',
    description: 'Make every page anew, and forget what earlier builds knew',
  },
  verbose: { type: 'boolean', description: 'Print all that Astro says' },
} as const;

export interface BuildArgs extends FolderArgs {
  clean?: boolean | undefined;
  verbose?: boolean | undefined;
}

/** Builds the site. Gives whether it could; what stood in the way is printed. */
export async function buildSite(args: BuildArgs): Promise<boolean> {
  const started = performance.now();
  const folders = useFolders(args);
  try {
    await publish(folders, args);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    console.error(error.message);
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built in ${seconds} s: ${folders.out}`);
  return true;
}

/** Publishes with the code that an earlier build has bundled, or else has Astro bundle it first. */
async function publish(folders: Folders, { clean, verbose }: BuildArgs): Promise<void> {
  const config = await readPublication(folders.config);
  if ('diagnostics' in config) throw new ContentError(config.diagnostics);
  const key = rendererKey(folders, config.publication);
  const letGo = holdOutFolder(folders);
  try {
    if (clean) forget(folders, key);
    const renderer = findRenderer(folders, key);
    if (renderer) {
      const { readAndPublish } = await import('../publish/read-and-publish.ts');
      await readAndPublish(folders, renderer);
    } else await bundleAndPublish(folders, key, verbose);
  } finally {
    letGo();
  }
}

/**
 * Has Astro bundle the code while the content is read, and publishes it with that. The process that
 * bundles starts while what reads is loaded here, and what publishes is loaded while others read.
 */
async function bundleAndPublish(folders: Folders, key: string, verbose?: boolean): Promise<void> {
  const bundling = bundleCode(folders, key, { verbose });
  bundling.catch(() => undefined);
  const { readSite } = await import('../history/read-site.ts');
  const reading = readSite({ folders, onProgress: showProgress });
  // Looked at when the bundle is there.
  reading.catch(() => undefined);
  const { readAndPublish } = await import('../publish/read-and-publish.ts');
  await readAndPublish(folders, await bundling, reading);
}

/** Forgets all that earlier builds of the same publication knew. */
function forget(folders: Folders, key: string): void {
  dropRenderer(folders, key);
  for (const folder of [siteCache(folders), corpusCache(folders), historyCache(folders)]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether an error's message is all that a person needs; Vite loads the classes a second time. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof Error && ['ContentError', 'ForeignFolderError', 'Refusal'].includes(error.name)
  );
}

/** `npm run build`: the whole site into the out folder. */
export const buildCommand = command({
  meta: { name: 'build', description: 'Check the content and build the site' },
  args: buildArgs,
  async run(args) {
    if (!(await buildSite(args))) process.exitCode = 1;
  },
});
