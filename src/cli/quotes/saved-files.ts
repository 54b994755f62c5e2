import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { shown } from '../../corpus/content-files.ts';
import { nearest } from '../../corpus/suggest.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { RuleId } from '../../model/rules.ts';
import { ARTICLE_ENDINGS } from '../../articles/read-article.ts';

/**
 * The saved files of a folder by the source that they are named after, and what is wrong with the
 * others. Hidden files and folders (such as the pictures of a saved page) are passed over.
 */
export function savedFiles(
  folder: string,
  sources: readonly string[],
): { files: Map<string, string>; diagnostics: Diagnostic[] } {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const complain = (
    severity: Severity,
    name: string,
    rule: RuleId,
    reason: string,
    mend?: string,
  ) =>
    diagnostics.push({
      file: shown(join(folder, name)),
      rule,
      severity,
      start: { line: 1, column: 1 },
      reason,
      ...(mend !== undefined && { mend }),
    });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    complain(
      'error',
      '',
      'saved-folder-missing',
      'Missing folder of saved articles',
      'Save each article as <source id>.html, .md or .txt into a folder such as private/',
    );
    return { files, diagnostics };
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
  for (const name of names) {
    const ending = extname(name).toLowerCase();
    const id = basename(name, extname(name));
    const first = files.get(id);
    if (!ARTICLE_ENDINGS.includes(ending)) {
      complain(
        'warning',
        name,
        'saved-file-format',
        `Unexpected ending \`${ending}\`, expected ${ARTICLE_ENDINGS.map((one) => `\`${one}\``).join(', ')}; the file was not read`,
      );
    } else if (!sources.includes(id)) {
      const { near } = nearest(id, sources);
      complain(
        'warning',
        name,
        'saved-file-source',
        `Unexpected name \`${id}\`, which no source has; the file was not read`,
        near === undefined ? undefined : `Did you mean \`${near}\`?`,
      );
    } else if (first !== undefined) {
      complain(
        'error',
        name,
        'saved-file-twice',
        `Unexpected second saved text of \`${id}\`, the first is ${shown(first)}`,
        'Keep one of them',
      );
    } else files.set(id, join(folder, name));
  }
  return { files, diagnostics };
}
