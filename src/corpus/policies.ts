import type { Diagnostic } from '../model/diagnostic.ts';
import { missingPolicies } from '../model/policies.ts';
import { isSlug } from '../model/slug.ts';
import { shown } from './content-files.ts';
import type { Draft } from './draft.ts';
import { suggestion } from './suggest.ts';

/** Every policy that readers need is named, and one that is named by a slug is a page of the content. */
export function* policyProblems(
  { publication, files }: Draft,
  config: string,
): Generator<Diagnostic> {
  const missing = missingPolicies(publication);
  if (missing.length > 0) {
    yield {
      file: shown(config),
      rule: 'publication-policy-missing',
      severity: 'warning',
      start: { line: 1, column: 1 },
      reason: `Missing ${missing.map((name) => `\`policies.${name}\``).join(', ')}, expected a page for each`,
      mend: 'Write the page in `content/pages/`, and name it by its slug; a page elsewhere by its address',
    };
  }
  for (const [name, page] of Object.entries(publication.policies)) {
    if (page === undefined || !isSlug(page) || files.pages.has(page)) continue;
    yield {
      file: shown(config),
      rule: 'publication-policy',
      severity: 'error',
      start: { line: 1, column: 1 },
      reason: `\`policies.${name}\`: unexpected page \`${page}\`, which is not in \`pages/<slug>.md\``,
      ...suggestion(page, [...files.pages.keys()]),
    };
  }
}
