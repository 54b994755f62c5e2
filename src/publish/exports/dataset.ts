import type { DataDownload, Dataset } from 'schema-dts';
import { address } from '../../model/address.ts';
import { absolute, type Site } from '../../views/site.ts';
import { wordsOf } from '../../words/words.ts';
import { publisher } from '../structured/parties.ts';
import { dataAddress } from './addresses.ts';
import { checkLines, otherLines } from './lines.ts';
import { TABLES } from './tables.ts';

const JSON_LINES = 'application/jsonl';

/**
 * The data as catalogues of data sets find it (https://schema.org/Dataset), described in `language`,
 * with every file that holds all records of a kind.
 */
export function dataset(site: Site, language: string): Dataset {
  const { name, licence } = site.publication;
  const { data } = wordsOf(language);
  return {
    '@type': 'Dataset',
    '@id': `${absolute(site, address.data)}#dataset`,
    name: `${name}: ${data.title}`,
    description: data.description,
    url: absolute(site, address.data),
    inLanguage: language,
    license: licence.url,
    isAccessibleForFree: true,
    creator: publisher(site),
    distribution: files(site),
  };
}

function files(site: Site): DataDownload[] {
  const download = (path: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    contentUrl: absolute(site, path),
    encodingFormat,
  });
  return [
    download(dataAddress.claimReviews, 'application/ld+json'),
    download(dataAddress.claims, 'application/json'),
    ...checkLines(site).map(({ name }) => download(dataAddress.checksOf(name), JSON_LINES)),
    ...otherLines(site).map(({ name }) => download(dataAddress.lines(name), JSON_LINES)),
    ...TABLES.map(({ name }) => download(dataAddress.table(name), 'text/csv')),
  ];
}
