import type { Complaint } from '../../model/diagnostic.ts';
import type { RuleId } from '../../model/rules.ts';
import { type Site, targetOf } from '../places.ts';
import { isMoment } from '../review-dates.ts';
import type { Sitemap } from '../sitemap.ts';

/** Every address of a sitemap is that of a page or a file of this site, in full, and stands there once. */
export function* sitemap({ addresses }: Sitemap, file: string, site: Site): Generator<Complaint> {
  const seen = new Set<string>();
  for (const { text, start, changed } of addresses) {
    const complain = (rule: RuleId, reason: string): Complaint => ({
      rule,
      severity: 'error',
      start,
      reason,
    });
    if (!text.startsWith(site.home) || targetOf(site, file, text).kind !== 'file') {
      yield complain(
        'site-sitemap-dead',
        `Unexpected address \`${text}\` in the sitemap, which is not there, expected one below \`${site.home}\``,
      );
    } else if (seen.has(text)) {
      yield complain('site-sitemap-twice', `Unexpected second \`${text}\` in the sitemap`);
    }
    seen.add(text);
    if (changed !== undefined && !isMoment(changed)) {
      yield complain(
        'site-sitemap-date',
        `Unexpected \`<lastmod>${changed}\`, expected a day that exists, written like \`2025-08-20\``,
      );
    }
  }
}
