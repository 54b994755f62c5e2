import type { Publication } from './publication.ts';

/** What every code of fact-checkers wants a publication to state for its readers. */
export const REQUIRED_POLICIES = ['methodology', 'corrections', 'funding', 'feedback'] as const;
export type PolicyName = (typeof REQUIRED_POLICIES)[number];

/** Policies that a publication does not state; an address for mail stands for a page on feedback. */
export function missingPolicies({
  policies,
  contact,
}: Pick<Publication, 'policies' | 'contact'>): PolicyName[] {
  return REQUIRED_POLICIES.filter(
    (name) => policies[name] === undefined && !(name === 'feedback' && contact.email !== undefined),
  );
}
