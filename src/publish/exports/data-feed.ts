import type { DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import type { Entry } from '../../corpus/entry.ts';
import { address } from '../../model/address.ts';
import { withdrawalOf } from '../../model/check.ts';
import { grouped } from '../../views/grouped.ts';
import { absolute, inWords, type Site } from '../../views/site.ts';
import { claimReview } from '../structured/claim-review.ts';
import { publisher } from '../structured/parties.ts';
import { dataAddress } from './addresses.ts';
import { dataKeys, type Keys } from './keys.ts';
import { lastChange } from './records.ts';

/** Digests of all that the feed shows. */
export function dataFeedKeys(site: Site): Keys {
  return dataKeys(site, 'checks', 'claimants', 'sources', 'outlets');
}

/**
 * Every check as ClaimReview, the newest first, in a schema.org DataFeed of the shape of the one of
 * Data Commons (https://datacommons.org/factcheck/download). A withdrawn check keeps its item, with
 * the day of its withdrawal as `dateDeleted`, so that those who hold a copy learn of it. As JSON, in pieces.
 */
export function* dataFeed(site: Site): Generator<string> {
  const { all } = grouped(site.corpus);
  const { name, licence, languages } = site.publication;
  const newest = all
    .map(({ data }) => lastChange(data))
    .toSorted()
    .at(-1);
  const head: WithContext<DataFeed> = {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name,
    description: inWords(site, site.publication.description, languages[0] ?? 'en'),
    url: absolute(site, dataAddress.claimReviews),
    ...(newest !== undefined && { dateModified: newest }),
    publisher: publisher(site),
    license: licence.url,
    sdLicense: licence.url,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"dataFeedElement":[`;
  // The items last and one a line, so that a person can look into the file.
  for (const [index, entry] of all.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(dataFeedItem(site, entry))}`;
  }
  yield '\n]}\n';
}

/** A check in the feed. */
export function dataFeedItem(site: Site, entry: Entry<'checks'>): DataFeedItem {
  const { id, data } = entry;
  const sdLicense = site.publication.licence.url;
  const withdrawal = withdrawalOf(data);
  return {
    '@type': 'DataFeedItem',
    url: absolute(site, address.check(id)),
    dateCreated: data.published,
    dateModified: lastChange(data),
    ...(withdrawal && { dateDeleted: withdrawal.date }),
    item: [{ ...claimReview(site, entry), sdLicense }],
  };
}
