import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimsAnswer, claimsFiles } from '../../../src/publish/exports/claims-search.ts';
import { dataFeed } from '../../../src/publish/exports/data-feed.ts';
import { inOne } from '../../../src/publish/file-content.ts';
import { checkLine, checkLines, line, yearOf } from '../../../src/publish/exports/lines.ts';
import { checkRecord } from '../../../src/publish/exports/records.ts';
import { tableNamed, TABLES } from '../../../src/publish/exports/tables.ts';
import { grouped } from '../../../src/views/grouped.ts';
import { found, type Site } from '../../../src/views/site.ts';
import { inventedSite } from '../structured/invented-site.ts';
import { changed, hostileText, saying } from './hostile.ts';

const site = await inventedSite();
const { all } = grouped(site.corpus);
const nothing: Site = { ...site, corpus: { ...site.corpus, checks: new Map() } };
const WITHDRAWN = 'keeper-sold-lemonade';

interface Claims {
  claims: {
    text: string;
    claimant: string;
    claimDate?: string;
    claimReview: { url: string; textualRating: string }[];
  }[];
}
const claimsOf = (text: string) => JSON.parse(text) as Claims;

function rowsOf(name: string, of = site): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(
    [...tableNamed(name).lines(of)].join(''),
    {
      header: true,
      newline: '\r\n',
      delimiter: ',',
      skipEmptyLines: true,
    },
  );
  expect(errors).toEqual([]);
  return data;
}

describe('the record of a check', () => {
  it('holds what a reader of that file alone needs', () => {
    const record = checkRecord(site, found(site.corpus.checks, 'bridge-opens-on-monday'));
    expect(record.page).toBe('https://invented.example/desk/checks/bridge-opens-on-monday/');
    expect(record.claim.claimant).toMatchObject({ name: 'Invented Person A', kind: 'person' });
    expect(record.verdict).toEqual({ id: 'false', label: 'False', number: 1 });
    expect(record.withdrawn).toBe(false);
    for (const { source, passage } of record.evidence) {
      const used = record.sources.find(({ id }) => id === source);
      const shown = used?.passages.find(({ id }) => id === passage);
      expect([...(shown?.quotations ?? []), shown?.paraphraseHtml].join('')).not.toBe('');
    }
  });

  it('speaks the language of the check', () => {
    const record = checkRecord(site, found(site.corpus.checks, 'mist-vidkryiut-u-chetver'));
    const { label } = found(
      new Map(site.publication.verdicts.map((verdict) => [verdict.id, verdict])),
      record.verdict.id,
    );
    expect([record.language, record.verdict.label]).toEqual(['uk', label.uk]);
  });

  it('of a withdrawn check says so and keeps its text', () => {
    const record = checkRecord(site, found(site.corpus.checks, WITHDRAWN));
    expect(record).toMatchObject({
      withdrawn: true,
      verdict: { id: 'void', number: null },
      modified: '2023-07-20',
    });
    expect(record.bodyHtml).toContain('as it stood');
  });
});

describe('JSON Lines', () => {
  it('hold every check once, under the year of its publication, the newest first', () => {
    const files = checkLines(site);
    expect(files.map(({ name }) => name).toSorted()).toEqual(['2023', '2024', '2025']);
    const ids = files.flatMap(({ name, content }) =>
      inOne(content())
        .toString()
        .trimEnd()
        .split('\n')
        .map((one) => {
          const { id, published } = JSON.parse(one) as { id: string; published: string };
          expect(published.slice(0, 4)).toBe(name);
          return id;
        }),
    );
    expect(ids.toSorted()).toEqual([...site.corpus.checks.keys()].toSorted());
  });

  it('have each check as its own file has it', () => {
    for (const { name, content } of checkLines(site)) {
      const checks = [...site.corpus.checks.values()].filter((entry) => yearOf(entry) === name);
      const alone = checks.map((entry) => Buffer.from(checkLine(site, entry), 'latin1').toString());
      const lines = inOne(content())
        .toString()
        .split(/(?<=\n)/);
      expect(lines.toSorted()).toEqual(alone.toSorted());
    }
  });

  it('are none where there is no check', () => {
    expect(checkLines(nothing)).toEqual([]);
  });
});

describe('tables', () => {
  it.each(TABLES.map(({ name, columns }) => [name, columns] as const))(
    'of %s have their columns, also where there is nothing to tell',
    (name, columns) => {
      const corpus = Object.fromEntries(Object.keys(site.corpus).map((kind) => [kind, new Map()]));
      const empty = { ...site, corpus: { ...site.corpus, ...corpus } };
      const { data } = Papa.parse([...tableNamed(name).lines(empty)].join(''), {
        skipEmptyLines: true,
      });
      expect(data).toEqual([[...columns]]);
      for (const row of rowsOf(name)) expect(Object.keys(row)).toEqual(columns);
    },
  );

  it('refer to each other by ids that are there', () => {
    const ids = (name: string) => new Set(rowsOf(name).map(({ id }) => id));
    const [checks, sources] = [ids('checks'), ids('sources')];
    expect(checks.size).toBe(site.corpus.checks.size);
    for (const { check, source } of rowsOf('evidence')) {
      expect(checks).toContain(check);
      expect(sources).toContain(source);
    }
    for (const { check } of rowsOf('corrections')) expect(checks).toContain(check);
    for (const { comparison } of rowsOf('rows')) expect(ids('comparisons')).toContain(comparison);
    for (const { claimant } of rowsOf('checks')) expect(ids('claimants')).toContain(claimant);
  });

  it('mark a withdrawn check, and give verdicts off the line no number', () => {
    const row = rowsOf('checks').find(({ id }) => id === WITHDRAWN);
    expect(row).toMatchObject({ withdrawn: 'true', verdict: 'void', verdict_number: '' });
    expect(rowsOf('checks').filter(({ withdrawn }) => withdrawn === 'true')).toHaveLength(1);
  });
});

describe('the answer to a search for claims', () => {
  it('has every check, as Google’s Fact Check Tools tell one', () => {
    const { claims } = claimsOf(claimsAnswer(site, all));
    expect(claims).toHaveLength(all.length);
    const claim = claims.find(({ text }) => text === 'The bridge was inspected on 29 February');
    expect(claim).toEqual({
      text: 'The bridge was inspected on 29 February',
      claimant: 'Invented Person A',
      claimDate: '2024-02-29T00:00:00Z',
      claimReview: [
        {
          publisher: { name: site.publication.name, site: 'invented.example' },
          url: 'https://invented.example/desk/checks/leap-day/',
          title: 'The invented bridge was inspected on a leap day',
          reviewDate: '2024-02-29T00:00:00Z',
          textualRating: 'Outdated',
          languageCode: 'en',
        },
      ],
    });
  });

  it.each(['2025-08', '2025'])('gives no day to a claim of %s', (date) => {
    const of = changed(site, ({ claim }) => ({ claim: { ...claim, date } }));
    const [claim] = claimsOf(claimsAnswer(of, grouped(of.corpus).all)).claims;
    expect(claim?.text).toBeDefined();
    expect(claim?.claimDate).toBeUndefined();
  });

  it('keeps a withdrawn check, rated as withdrawn', () => {
    const entry = found(site.corpus.checks, WITHDRAWN);
    const [claim] = claimsOf(claimsAnswer(site, [entry])).claims;
    expect(claim?.claimReview[0]?.textualRating).toBe('Void');
  });

  it('stands in a file for each claimant, topic, outlet and language, be it an empty one', () => {
    const files = claimsFiles(site);
    const count = (group: string) => files.filter((file) => file.group === group).length;
    expect(count('claimants')).toBe(site.corpus.claimants.size);
    expect(count('topics')).toBe(site.corpus.topics.size);
    expect(count('outlets')).toBe(site.corpus.outlets.size);
    const languages = files.filter(({ group }) => group === 'languages');
    expect(languages.map(({ id }) => id).toSorted()).toEqual(['en', 'uk']);
    expect(languages.flatMap(({ checks }) => checks)).toHaveLength(all.length);
    const empty = files.find(({ id }) => id === 'claimant-without-checks');
    expect(claimsOf(claimsAnswer(site, empty?.checks ?? all))).toEqual({ claims: [] });
  });
});

interface Feed {
  '@type': string;
  dateModified?: string;
  sdLicense: string;
  dataFeedElement: {
    '@type': string;
    url: string;
    dateCreated: string;
    dateModified: string;
    dateDeleted?: string;
    item: { '@type': string; url: string; claimReviewed: string; sdLicense: string }[];
  }[];
}
const feedOf = (of: Site) => JSON.parse([...dataFeed(of)].join('')) as Feed;

describe('the feed of ClaimReview', () => {
  it('has an item for every check, with one review under our licence', () => {
    const feed = feedOf(site);
    expect(feed['@type']).toBe('DataFeed');
    expect(feed.sdLicense).toBe(site.publication.licence.url);
    expect(feed.dataFeedElement).toHaveLength(all.length);
    for (const { item, url, ...element } of feed.dataFeedElement) {
      expect(element['@type']).toBe('DataFeedItem');
      expect(item).toHaveLength(1);
      expect(item[0]).toMatchObject({ '@type': 'ClaimReview', url, sdLicense: feed.sdLicense });
      expect(element.dateCreated <= element.dateModified).toBe(true);
    }
  });

  it('was changed on the day of the latest change of any check', () => {
    const feed = feedOf(site);
    const days = feed.dataFeedElement.map(({ dateModified }) => dateModified);
    expect(feed.dateModified).toBe(days.toSorted().at(-1));
  });

  it('says of a withdrawn check, and of no other, when it was withdrawn', () => {
    const deleted = feedOf(site).dataFeedElement.filter(({ dateDeleted }) => dateDeleted);
    expect(deleted.map(({ url, dateDeleted }) => [url, dateDeleted])).toEqual([
      [`https://invented.example/desk/checks/${WITHDRAWN}/`, '2023-07-20'],
    ]);
  });

  it('is a feed without items where there is no check', () => {
    const feed = feedOf(nothing);
    expect(feed.dataFeedElement).toEqual([]);
    expect(feed.dateModified).toBeUndefined();
  });
});

describe('hostile text', () => {
  it('comes out of every kind of JSON as it went in, and of a line as one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const of = saying(site, text);
        const checks = grouped(of.corpus).all;
        const [entry] = checks;
        const written = entry ? line(checkRecord(of, entry)) : '';
        expect(written.split('\n')).toHaveLength(2);
        const record = JSON.parse(written) as { title: string; claim: { text: string } };
        expect([record.title, record.claim.text]).toEqual([text, text]);
        expect(claimsOf(claimsAnswer(of, checks)).claims[0]?.text).toBe(text);
        expect(feedOf(of).dataFeedElement[0]?.item[0]?.claimReviewed).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('comes out of a table as it went in, and what begins a formula behind an apostrophe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [row, ...others] = rowsOf('checks', saying(site, text));
        expect(others).toEqual([]);
        const isFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text);
        expect(row?.title).toBe(isFormula ? `'${text}` : text);
        expect(row?.aliases).toBe(all[0] && '');
      }),
      { numRuns: 60 },
    );
  });
});
