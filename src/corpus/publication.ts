import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../model/diagnostic.ts';
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
    diagnostics: result.error.issues.map(({ path, message }) =>
      complain(`\`${path.map(String).join('.') || 'default export'}\`: ${message}`),
    ),
  };
}
