import { address } from '../../model/address.ts';
import { VOID } from '../../model/verdict.ts';
import { grouped } from '../../views/grouped.ts';
import { absolute, href, type Site } from '../../views/site.ts';
import { dataAddress } from './addresses.ts';
import { claimsAnswer, claimsFiles, CLAIMS_GROUPS } from './claims-search.ts';
import type { TableName } from './csv.ts';
import { dataFeedItem } from './data-feed.ts';
import { checkLines, otherLines } from './lines.ts';
import { RECORD_KINDS } from './record-schemas.ts';
import { checkRecord } from './records.ts';
import { shortened } from './shortened.ts';
import { TABLES } from './tables.ts';

/** A file that the page links to. */
export interface FileLink {
  href: string;
  name: string;
}

/** What the files of one kind of record are. */
export interface FilesOf {
  holds: TableName;
  lines: FileLink[];
  table: FileLink;
  schema?: FileLink;
}

/** The page that explains the data exports. */
export interface DataView {
  total: number;
  files: FilesOf[];
  claimReviews: FileLink;
  claims: FileLink;
  /** Addresses with a place for an id. */
  patterns: { check: string; comparison: string; claims: string[] };
  /** The files of claims of each language. */
  languages: FileLink[];
  /** Pieces of the newest check as JSON; none where there is no check. */
  examples?: { check: string; item: string; claim: string };
}

/** The page that explains the data exports, with examples from the corpus. */
export function dataView(site: Site): DataView {
  const { all } = grouped(site.corpus);
  const newest = all.find(({ data }) => data.verdict !== VOID) ?? all[0];
  return {
    total: all.length,
    files: TABLES.map(({ name }) => filesOf(site, name)),
    claimReviews: fileLink(site, dataAddress.claimReviews),
    claims: fileLink(site, dataAddress.claims),
    patterns: {
      check: absolute(site, address.checkData('<id>')),
      comparison: absolute(site, address.comparisonData('<id>')),
      claims: CLAIMS_GROUPS.map((group) => absolute(site, dataAddress.claimsOf(group, '<id>'))),
    },
    languages: claimsFiles(site)
      .filter(({ group }) => group === 'languages')
      .map(({ group, id }) => fileLink(site, dataAddress.claimsOf(group, id))),
    ...(newest && {
      examples: {
        // Not its text, which would make the page anew with every edit of it.
        check: example({ ...checkRecord(site, newest), bodyHtml: '…' }),
        item: example(dataFeedItem(site, newest)),
        claim: example(JSON.parse(claimsAnswer(site, [newest]))),
      },
    }),
  };
}

function filesOf(site: Site, holds: TableName): FilesOf {
  const kind = RECORD_KINDS.find((known) => `${known}s` === holds);
  const lines =
    holds === 'checks'
      ? checkLines(site).map(({ name }) => dataAddress.checksOf(name))
      : otherLines(site)
          .filter(({ name }) => name === holds)
          .map(({ name }) => dataAddress.lines(name));
  return {
    holds,
    lines: lines.toSorted().map((path) => fileLink(site, path)),
    table: fileLink(site, dataAddress.table(holds)),
    ...(kind && { schema: fileLink(site, dataAddress.schema(kind)) }),
  };
}

function fileLink(site: Site, path: string): FileLink {
  return { href: href(site, path), name: path.slice(path.lastIndexOf('/') + 1) };
}

function example(value: unknown): string {
  return JSON.stringify(shortened(value), null, 2);
}
