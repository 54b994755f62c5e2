import { mkdirSync, rmSync } from 'node:fs';
import { corpusCache, siteCache, workFolder } from '../corpus/folders.ts';
import { type FolderArgs, folderArgs, ROOT, useFolders } from './options.ts';
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
  if (args.clean) {
    for (const folder of [siteCache(folders), corpusCache(folders)]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const { build } = await import('astro');
  const from = process.cwd();
  const work = workFolder(folders);
  mkdirSync(work, { recursive: true });
  // Astro keeps its working files below the current folder if the out folder is elsewhere.
  process.chdir(work);
  try {
    await build({ root: ROOT, logLevel: args.verbose ? 'info' : 'warn' });
  } catch (error) {
    if (!isForPeople(error)) throw error;
    console.error(error.message);
    return false;
  } finally {
    process.chdir(from);
    rmSync(work, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built in ${seconds} s: ${folders.out}`);
  return true;
}

/** Whether an error's message is all that a person needs; Vite loads the classes a second time. */
function isForPeople(error: unknown): error is Error {
  return error instanceof Error && ['ContentError', 'ForeignFolderError'].includes(error.name);
}

/** `npm run build`: the whole site into the out folder. */
export const buildCommand = command({
  meta: { name: 'build', description: 'Check the content and build the site' },
  args: buildArgs,
  async run(args) {
    if (!(await buildSite(args))) process.exitCode = 1;
  },
});
