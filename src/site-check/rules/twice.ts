import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { PageFacts } from '../facts.ts';
import type { WholeSite } from '../whole.ts';

/** No two pages of one kind have one title, or one description; later pages of a listing may share the latter. */
export function* twice({ pages }: WholeSite): Generator<Diagnostic> {
  const found = pages.filter(({ isIndexable }) => isIndexable);
  yield* sharing('title', 'error', found);
  const first = found.filter(({ isLater }) => !isLater);
  yield* sharing('description', 'warning', first);
}

function* sharing(
  name: 'title' | 'description',
  severity: Severity,
  pages: readonly PageFacts[],
): Generator<Diagnostic> {
  const seen = new Map<string, string>();
  for (const page of pages) {
    const found = page[name];
    if (!found || found.text === '') continue;
    // Somebody may be a claimant and have an outlet of the same name.
    const key = `${kindOf(page)}\n${found.text}`;
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, page.file);
      continue;
    }
    yield {
      rule: `site-${name}-shared`,
      severity,
      file: page.file,
      start: found.start,
      reason: `Unexpected ${name} \`${found.text}\`, which is that of ${other} too, expected one of its own`,
      mend: 'In search results, tabs and bookmarks nobody can tell the two pages apart',
    };
  }
}

/** Checks, topics and the like each lie in a folder. */
function kindOf({ file }: PageFacts): string {
  const [kind = '', ...rest] = file.split('/');
  return rest.length > 1 ? kind : '';
}
