import type { TestProject } from 'vitest/node';
import { builtSites, type BuiltSite } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSite[];
  }
}

/** Builds the sites before the first test and removes them after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { sites, remove } = await builtSites();
  project.provide('sites', sites);
  return remove;
}
