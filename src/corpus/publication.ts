import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isExpectation } from '../model/expected.ts';
import { publication, type Publication } from '../model/publication.ts';
import { shown } from './content-files.ts';

/** Reads and checks `publication.config.ts` or the file that stands for it. */
export async function readPublication(
  file: string,
): Promise<{ publication: Publication } | { diagnostics: Diagnostic[] }> {
  const complain = (reason: string): Diagnostic => ({
    file: shown(file),
    rule: 'publication-config',
    severity: 'error',
    start: { line: 1, column: 1 },
    reason,
  });
  if (!existsSync(file))
    return { diagnostics: [complain('Missing configuration of the publication')] };
  // The time stamp, because Node would give an edited file as it was when it was first read.
  const url = `${pathToFileURL(file).href}?${String(statSync(file).mtimeMs)}`;
  const module: unknown = await import(/* @vite-ignore */ url).catch((error: unknown) => error);
  if (module instanceof Error)
    return { diagnostics: [complain(`Unexpected configuration: ${module.message}`)] };
  const config: unknown =
    typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined;
  const result = publication.safeParse(config);
  if (result.success) return { publication: result.data };
  return {
    diagnostics: result.error.issues
      .flatMap((issue) => problemsOf(issue))
      .map(({ path, message }) =>
        complain(`\`${path.join('.') || 'default export'}\`: ${message}`),
      ),
  };
}

/** What is wrong in words; of a value that may be one of several, what is wrong with the likeliest. */
function problemsOf(
  issue: z.core.$ZodIssue,
  above: readonly string[] = [],
): { path: string[]; message: string }[] {
  const path = [...above, ...issue.path.map(String)];
  if (issue.code === 'invalid_union') {
    const [likeliest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    if (likeliest.length > 0) return likeliest.flatMap((inner) => problemsOf(inner, path));
  }
  const isOurs = issue.code === 'custom' && isExpectation(issue.params);
  return [{ path, message: isOurs ? `expected ${issue.params.expected}` : issue.message }];
}
