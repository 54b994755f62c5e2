import { missingPolicies, type PolicyName } from '../model/policies.ts';
import { fileLink } from './forge.ts';
import type { Site } from './site.ts';

/** The fragment of the home page that finds the first steps. */
export const START_FRAGMENT = 'next';

/** What a publisher does before the first check is out. */
export interface FirstStepsView {
  /** Policies that no page of the publication states yet. */
  missing: PolicyName[];
  /** The tutorial and the guides for hosts, where the publication has a repository. */
  tutorial?: string;
  hosts?: string;
}

/** The first steps of a publication without checks; nothing once there is one. */
export function firstStepsView(site: Site): FirstStepsView | undefined {
  if (site.corpus.checks.size > 0) return undefined;
  const tutorial = fileLink(site, 'docs/tutorial.md');
  const hosts = fileLink(site, 'docs/README.md');
  return {
    missing: missingPolicies(site.publication),
    ...(tutorial !== undefined && { tutorial }),
    ...(hosts !== undefined && { hosts }),
  };
}
