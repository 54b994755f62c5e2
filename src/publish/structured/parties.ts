import type { Organization, Person } from 'schema-dts';
import { address } from '../../model/address.ts';
import { authorView } from '../../views/check.ts';
import { remember } from '../../views/remember.ts';
import { absolute, found, type Site } from '../../views/site.ts';

/** The `@id` of the publication in every graph that names it. */
export function publisherId(site: Site): string {
  return `${absolute(site, address.home)}#publisher`;
}

/** The publication as whoever takes a check needs it: its name and where it is. */
export function publisher(site: Site): Organization {
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.publication.name,
    url: absolute(site, address.home),
  };
}

/** An author of a check, named in `language`. */
export function author(site: Site, id: string, language: string): Person | Organization {
  const { name, kind, url } = authorView(site, id, language);
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(url !== undefined && { url }),
  };
}

/** Who made a claim, with the addresses that say who is meant. */
export const claimant = remember((site, id): Person | Organization => {
  const { name, kind, role, sameAs } = found(site.corpus.claimants, id).data;
  const known = { name, ...(sameAs.length > 0 && { sameAs }) };
  return kind === 'person'
    ? { '@type': 'Person', ...known, ...(role !== undefined && { jobTitle: role }) }
    : { '@type': 'Organization', ...known, ...(role !== undefined && { description: role }) };
});
