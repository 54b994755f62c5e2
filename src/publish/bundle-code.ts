import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { environmentOf, type Folders, workFolder } from '../corpus/folders.ts';
import { findRenderer, type Renderer } from './renderer.ts';

/** Why the code could not be bundled. */
export interface BundleFailure {
  name: string;
  message: string;
  stack?: string | undefined;
}

/**
 * Has Astro bundle the code and gives what it kept under `key`. It works in a process of its own,
 * beside the reading of the content: what a bundler takes of the memory is free again before pages
 * are made. Throws what it threw there, by the same name.
 */
export async function bundleCode(
  folders: Folders,
  key: string,
  { verbose = false }: { verbose?: boolean | undefined } = {},
): Promise<Renderer> {
  const work = workFolder(folders);
  mkdirSync(work, { recursive: true });
  try {
    await inProcess(folders, verbose ? ['--verbose'] : []);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const renderer = findRenderer(folders, key);
  if (!renderer) throw new Error('Astro ended without a bundle');
  return renderer;
}

/**
 * Half the memory at the same speed: a bundler's own allocator (mimalloc) would take pages of 2 MB and
 * keep what is free again. Astro is not to ask git who we are, and tell home.
 */
const ENVIRONMENT = {
  MIMALLOC_ALLOW_THP: '0',
  MIMALLOC_PURGE_DELAY: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};
const ROOM = '--max-semi-space-size=8';

function inProcess(folders: Folders, flags: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const bundler = fork(new URL('./bundle-process.ts', import.meta.url), flags, {
      cwd: folders.root,
      env: { ...ENVIRONMENT, ...process.env, ...environmentOf(folders) },
      execArgv: [...process.execArgv, ROOM],
    });
    let failure: BundleFailure | undefined;
    bundler.once('message', (told: BundleFailure) => (failure = told));
    bundler.once('error', fail);
    bundler.once('exit', (code, signal) => {
      if (failure) fail(Object.assign(new Error(failure.message), failure));
      else if (code === 0) done();
      else
        fail(
          new Error(`Astro was ended while it bundled: ${signal ?? `exit status ${String(code)}`}`),
        );
    });
  });
}
