import { address } from '../model/address.ts';
import type { Publication } from '../model/publication.ts';
import type { Kind } from './kind.ts';

/** What the addresses of a site follow from. */
export interface Addressed {
  /** Of each kind by id. */
  records: Record<Kind, ReadonlyMap<string, unknown>>;
  /** Former slugs of checks. */
  aliases: Iterable<string>;
  publication: Publication;
}

/** The addresses that a text can link to: every record's, and the listings'. */
export function siteAddresses({ records, aliases, publication }: Addressed): Set<string> {
  const known = new Set<string>([
    address.home,
    address.checks,
    address.comparisons,
    address.compare,
    address.contribute,
    address.claimants,
    address.outlets,
    address.topics,
    address.verdicts,
    address.corrections,
    address.feeds,
    address.standards,
    ...(publication.outputs.data ? [address.data] : []),
    ...(publication.search ? [address.search, address.everyCheck] : []),
  ]);
  for (const id of records.checks.keys()) known.add(address.check(id));
  for (const alias of aliases) known.add(address.check(alias));
  for (const id of records.comparisons.keys()) known.add(address.comparison(id));
  for (const id of records.claimants.keys()) known.add(address.claimant(id));
  for (const id of records.outlets.keys()) known.add(address.outlet(id));
  for (const id of records.topics.keys()) known.add(address.topic(id));
  for (const id of records.pages.keys()) known.add(address.page(id));
  for (const { id } of publication.verdicts) known.add(address.verdict(id));
  return known;
}
