import type { Diagnostic } from '../model/diagnostic.ts';
import { isSlug } from '../model/slug.ts';
import { shown } from './content-files.ts';
import type { Draft } from './draft.ts';
import { suggestion } from './suggest.ts';

/** A policy that the configuration names by a slug is a page of the content. */
export function* policyProblems(
  { publication, files }: Draft,
  config: string,
): Generator<Diagnostic> {
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
