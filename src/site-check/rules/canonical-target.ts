import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WholeSite } from '../whole.ts';

/** A page that names another as its canonical one names one that may be found. */
export function* canonicalTarget({ pages }: WholeSite): Generator<Diagnostic> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  for (const { file, canonical } of pages) {
    if (!canonical || canonical.file === file) continue;
    if (byFile.get(canonical.file)?.isIndexable !== false) continue;
    yield {
      rule: 'site-canonical-hidden',
      severity: 'error',
      file,
      start: canonical.start,
      reason: `Unexpected canonical page ${canonical.file}, which leads on or is kept from search engines`,
      mend: 'Name the page at the end of the way, so that one of the two is found',
    };
  }
}
