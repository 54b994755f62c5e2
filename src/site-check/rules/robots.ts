import type { Complaint } from '../../model/diagnostic.ts';
import { type Site, targetOf } from '../places.ts';
import { faultOf } from './links.ts';

/** The sitemaps that `robots.txt` names are there (RFC 9309). */
export function* robots(text: string, file: string, site: Site): Generator<Complaint> {
  for (const [index, line] of text.split('\n').entries()) {
    const [, before = '', address] = /^(\s*sitemap\s*:\s*)(\S+)/i.exec(line) ?? [];
    if (address === undefined) continue;
    const start = { line: index + 1, column: before.length + 1 };
    const complaint = faultOf(
      { address, what: 'sitemap', start },
      targetOf(site, file, address),
      site,
    );
    if (complaint) yield complaint;
  }
}
