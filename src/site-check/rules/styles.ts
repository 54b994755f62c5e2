import type { Complaint } from '../../model/diagnostic.ts';
import { pointAt } from '../point-at.ts';
import { type Site, targetOf } from '../places.ts';
import type { XmlStyle } from '../xml.ts';
import { faultOf } from './links.ts';

/** What a style sheet loads is there: fonts, images, other style sheets. */
export function* styles(text: string, file: string, site: Site): Generator<Complaint> {
  const addresses = text.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)|@import\s+["']([^"']+)/g);
  for (const { 2: address, 3: imported, index } of addresses) {
    const link = address ?? imported ?? '';
    const target = targetOf(site, file, link);
    if (target.kind === 'file' || target.kind === 'elsewhere') continue;
    const complaint = faultOf(
      { address: link, what: 'file', start: pointAt(text, index) },
      target,
      site,
    );
    if (complaint) yield complaint;
  }
}

/** The style sheets by which browsers show a feed are there. */
export function* xmlStyles(
  all: readonly XmlStyle[],
  file: string,
  site: Site,
): Generator<Complaint> {
  for (const link of all) {
    const target = targetOf(site, file, link.address);
    const complaint = faultOf({ ...link, what: 'style sheet' }, target, site);
    if (complaint) yield complaint;
  }
}
