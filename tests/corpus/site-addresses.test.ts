import { describe, expect, it } from 'vitest';
import { siteAddresses } from '../../src/corpus/site-addresses.ts';
import { address } from '../../src/model/address.ts';
import { publication as schema } from '../../src/model/publication.ts';
import config from '../fixtures/invented/publication.config.ts';

const publication = schema.parse(config);
const none = new Map<string, unknown>();
const records = {
  ...{ checks: none, sources: none, comparisons: none, claimants: none },
  ...{ outlets: none, topics: none, pages: none },
};

describe('a text', () => {
  it('can link to every page that each site has', () => {
    const pages = Object.values(address).filter(
      (one) => typeof one === 'string' && one.endsWith('/') && one !== address.searchIndex,
    );
    const known = siteAddresses({ records, aliases: [], publication });
    expect(pages.filter((page) => !known.has(String(page)))).toEqual([]);
  });

  it('cannot link to the search where the site has none', () => {
    const without = { ...publication, search: false };
    const known = siteAddresses({ records, aliases: [], publication: without });
    expect(known.has(address.search)).toBe(false);
  });
});
