/** What search results say of a page that has no description of its own. */
export const description = {
  checks: 'Every fact-check, the newest first, each with its verdict.',
  topic: (name: string) => `${name}: every fact-check on it, the newest first.`,
  outlet: (name: string) =>
    `${name}: its articles in our fact-checks, and the checks that rest on them.`,
  claimant: (name: string) => `${name}: the claims that we checked, with their verdicts.`,
  comparison: (title: string, between: string) => `${title}: ${between}, side by side.`,
  page: (title: string, site: string) => `${title}. A page of ${site}.`,
};
