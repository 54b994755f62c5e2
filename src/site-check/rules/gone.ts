import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Site, targetOf } from '../places.ts';

/** An address that an earlier build had. */
export interface FormerAddress {
  /** Below the home page, encoded. */
  path: string;
  /** Which file says so. */
  file: string;
}

/** Every address that was published before is there still, as a page or leading on to another. */
export function* gone(former: readonly FormerAddress[], site: Site): Generator<Diagnostic> {
  for (const { path, file } of former) {
    if (targetOf(site, 'index.html', site.home + path).kind === 'file') continue;
    yield {
      rule: 'site-address-gone',
      severity: 'error',
      file,
      start: { line: 1, column: 1 },
      reason: `Missing \`${site.home}${path}\`, which was there in the earlier build`,
      mend: 'List its slug in `aliases` of the check that took its place; what is withdrawn stays, with the verdict `void`',
    };
  }
}
