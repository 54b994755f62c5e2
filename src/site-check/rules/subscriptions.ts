import type { Complaint } from '../../model/diagnostic.ts';
import { type Site, targetOf } from '../places.ts';
import type { XmlElement } from '../xml.ts';
import { faultOf } from './links.ts';

/** The feeds and pages that a list of subscriptions names are there (OPML 2.0: opml.org/spec2.opml). */
export function* subscriptions(
  element: XmlElement,
  file: string,
  site: Site,
): Generator<Complaint> {
  if (element.name === 'outline') {
    for (const name of ['xmlUrl', 'htmlUrl']) {
      const address = element.attributes[name];
      if (address === undefined) continue;
      const link = { address, what: 'subscription', start: element.start };
      const complaint = faultOf(link, targetOf(site, file, address), site);
      if (complaint) yield complaint;
    }
  }
  for (const child of element.children) yield* subscriptions(child, file, site);
}
