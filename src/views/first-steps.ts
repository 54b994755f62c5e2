import { fileLink } from './forge.ts';
import type { Site } from './site.ts';

/** The fragment of the home page that finds the first steps. */
export const START_FRAGMENT = 'next';

const POLICIES = ['methodology', 'corrections', 'funding', 'feedback'] as const;

/** What a publisher does before the first check is out. */
export interface FirstStepsView {
  /** Policies that no page of the publication states yet. */
  missing: (typeof POLICIES)[number][];
  /** The tutorial and the guides for hosts, where the publication has a repository. */
  tutorial?: string;
  hosts?: string;
}

/** The first steps of a publication without checks; nothing once there is one. */
export function firstStepsView(site: Site): FirstStepsView | undefined {
  if (site.corpus.checks.size > 0) return undefined;
  const { policies } = site.publication;
  const tutorial = fileLink(site, 'docs/tutorial.md');
  const hosts = fileLink(site, 'docs/README.md');
  return {
    missing: POLICIES.filter((name) => policies[name] === undefined),
    ...(tutorial !== undefined && { tutorial }),
    ...(hosts !== undefined && { hosts }),
  };
}
