import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Entry } from '../../src/corpus/entry.ts';
import type { DataOf, Kind } from '../../src/corpus/kind.ts';
import { verdictFinder } from '../../src/corpus/rules/claims.ts';
import { isWritable } from '../../src/import/texts.ts';
import { CORRECTION_CLASSES } from '../../src/model/correction.ts';
import { UNKNOWN_DAY } from '../../src/model/unfinished.ts';
import { VOID } from '../../src/model/verdict.ts';
import { claimsAnswer } from '../../src/publish/exports/claims-search.ts';
import { dataFeed } from '../../src/publish/exports/data-feed.ts';
import { checkGraph } from '../../src/publish/structured/check-graph.ts';
import { claimReview } from '../../src/publish/structured/claim-review.ts';
import { jsonLd } from '../../src/publish/structured/json-ld.ts';
import { found, languageOf, type Site } from '../../src/views/site.ts';
import { inventedSite } from '../publish/structured/invented-site.ts';
import { corpusOf, fates, NOTHING, outcomesOf, PUBLICATION } from './imported.ts';

/** All of a check that an export carries and an import brings back, with the records it refers to. */
function carried({ corpus, publication }: Pick<Site, 'corpus' | 'publication'>, id: string) {
  const { data } = found(corpus.checks, id);
  const { claim, title, verdict, explanation, published, authors, corrections } = data;
  const { name, kind, role, sameAs } = found(corpus.claimants, claim.claimant).data;
  return {
    id,
    title,
    claim: claim.text,
    claimant: { name, kind, role, sameAs },
    date: claim.date,
    appearances: claim.appearances.map((source) => {
      const {
        outlet,
        headline,
        url,
        archived,
        published: on,
        language,
        authors: by,
      } = found(corpus.sources, source).data;
      const outletName = found(corpus.outlets, outlet).data.name;
      return { outlet: outletName, headline, url, archived, on, language, by };
    }),
    verdict,
    explanation,
    published,
    authors,
    // The verdict before is not in the export.
    corrections: corrections.map(({ date, class: kind, note }) => ({ date, class: kind, note })),
    language: languageOf({ publication, corpus, ...NO_TEXTS }, data),
  };
}

/** Readers of a corpus that has no texts. */
const NO_TEXTS = { read: () => ({ html: '' }), readRows: () => [] };

function all(site: Pick<Site, 'corpus' | 'publication'>) {
  return [...site.corpus.checks.keys()].toSorted().map((id) => carried(site, id));
}

/** Lines that content may hold, of all that breaks somebody's import. */
const line = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
    fc.constantFrom(
      ']]>',
      '</script><b>text</b> &amp; &lt;',
      ' spaces  and\ttabs ',
      '"quotes" \\ and \\n',
      'yes',
      '2020-01-01',
      '# no comment',
      'a: b',
      '👩‍👩‍👧',
      'עברית: כן',
      '\u2028',
      '---',
    ),
  )
  .filter((text) => text.trim() !== '' && !/[\r\n]/.test(text) && isWritable(text));
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,5}){0,2}$/);
const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const url = fc.webUrl({ withQueryParameters: true }).filter(isWritable);

const claimants = fc.uniqueArray(
  fc.record({
    name: line,
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    role: fc.option(line, { nil: undefined }),
    sameAs: fc.uniqueArray(url, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ name }) => name.trim().toLowerCase() },
);
const outlets = fc.uniqueArray(line, {
  minLength: 1,
  maxLength: 3,
  selector: (name) => name.toLowerCase(),
});
const sources = fc.array(
  fc.record({
    outlet: fc.nat(),
    headline: fc.option(line, { nil: undefined }),
    archived: fc.option(day, { nil: undefined }),
    published: fc.option(fc.oneof(day, fc.constant('2020-03'), fc.constant('2019')), {
      nil: undefined,
    }),
    language: fc.constantFrom('en', 'uk', 'pt-BR', 'und'),
    authors: fc.array(line, { maxLength: 2 }),
  }),
  { maxLength: 4 },
);
const verdictIn = verdictFinder(PUBLICATION);
const checks = fc.uniqueArray(
  fc.record({
    id: slug,
    title: line,
    text: line.filter((text) => verdictIn(text) === undefined),
    claimant: fc.nat(),
    appearances: fc.array(fc.nat(), { maxLength: 3 }),
    verdict: fc.constantFrom(...PUBLICATION.verdicts.map(({ id }) => id)),
    explanation: line,
    days: fc.array(day, { minLength: 2, maxLength: 5 }).map((days) => days.toSorted()),
    claimDate: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    author: fc.constantFrom(...Object.keys(PUBLICATION.people)),
    note: line,
    kind: fc.constantFrom(...CORRECTION_CLASSES),
    language: fc.constantFrom(undefined, 'uk', 'en-GB'),
  }),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id },
);

function entry<K extends Kind>(kind: K, id: string, data: DataOf<K>): [string, Entry<K>] {
  const place = { pack: '', offset: 0, length: 0, sum: 0 };
  return [id, { kind, id, data, cites: [], path: '', key: id, dataKey: id, text: place }];
}

/** A sound corpus of such parts. */
const corpora = fc.record({ claimants, outlets, sources, checks }).map((parts): Corpus => {
  return {
    ...NOTHING,
    claimants: new Map(parts.claimants.map((data, index) => entry('claimants', `c${index}`, data))),
    outlets: new Map(
      parts.outlets.map((name, index) => entry('outlets', `o${index}`, { name, sameAs: [] })),
    ),
    sources: new Map(
      parts.sources.map(({ outlet, archived, ...data }, index) => {
        const page = `https://paper.example/${index}`;
        const copy = `https://web.archive.org/web/${(archived ?? '').replaceAll('-', '')}000000/${page}`;
        return entry('sources', `s${index}`, {
          ...data,
          outlet: `o${outlet % parts.outlets.length}`,
          url: page,
          ...(archived !== undefined && { archived: { url: copy, date: archived } }),
          rights: 'all-rights-reserved',
          kind: 'secondary',
        });
      }),
    ),
    checks: new Map(
      parts.checks.map((one) => {
        const [claimed = '', published = '', ...corrected] = one.days;
        const isVoid = one.verdict === VOID;
        const classes = isVoid
          ? [...corrected.slice(1).map(() => 'minor' as const), 'void' as const]
          : undefined;
        const dates = isVoid && corrected.length === 0 ? [published] : corrected;
        const kind = one.kind === 'void' ? ('update' as const) : one.kind;
        return entry('checks', one.id, {
          title: one.title,
          claim: {
            text: one.text,
            claimant: `c${one.claimant % parts.claimants.length}`,
            date: claimed.slice(0, { day: 10, month: 7, year: 4 }[one.claimDate]),
            appearances: [
              ...new Set(
                parts.sources.length === 0
                  ? []
                  : one.appearances.map((index) => `s${index % parts.sources.length}`),
              ),
            ],
          },
          verdict: one.verdict,
          explanation: one.explanation,
          published,
          authors: [one.author],
          reviewers: [],
          topics: [],
          points: [],
          evidence: [],
          media: [],
          corrections: dates.map((date, index) => ({
            date,
            class: classes?.[index] ?? kind,
            note: one.note,
          })),
          aliases: [],
          language: one.language,
        });
      }),
    ),
  };
});

describe('an export that is imported', () => {
  it('gives the same checks, of the invented publication', async () => {
    const site = await inventedSite();
    const outcomes = outcomesOf([...dataFeed(site)].join(''));
    expect(new Set(fates(outcomes))).toEqual(new Set(['check']));
    const back = await corpusOf(outcomes);
    expect(all({ corpus: back, publication: PUBLICATION })).toEqual(all(site));
  });

  it('gives the same checks, of any corpus', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, async (corpus) => {
        const site: Site = { publication: PUBLICATION, corpus, ...NO_TEXTS };
        const reviews = [...corpus.checks.values()].map((check) => claimReview(site, check));
        const back = await corpusOf(outcomesOf(reviews));
        expect(all({ corpus: back, publication: PUBLICATION })).toEqual(all(site));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same checks from their pages', async () => {
    const site = await inventedSite();
    const script = (check: Entry<'checks'>) =>
      `<script type="application/ld+json">${jsonLd(checkGraph(site, check))}</script>`;
    const pages = [...site.corpus.checks.values()].map(script).join('\n');
    const back = await corpusOf(outcomesOf(`<!doctype html><html><body>${pages}</body></html>`));
    expect(all({ corpus: back, publication: PUBLICATION })).toEqual(all(site));
  });

  it('gives what an answer of claims:search has room for', async () => {
    const site = await inventedSite();
    const checks = [...site.corpus.checks.values()];
    const sound = checks.filter(({ data }) => data.verdict !== VOID);
    const outcomes = outcomesOf(claimsAnswer(site, checks));
    expect(fates(outcomes).filter((fate) => fate !== 'check')).toEqual(['import-void']);
    const back = await corpusOf(outcomes);
    expect(all({ corpus: back, publication: PUBLICATION })).toMatchObject(
      sound
        .map(({ id }) => carried(site, id))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, title, claim, claimant, date, verdict, published, language }) => ({
          id,
          title,
          claim,
          claimant: { name: claimant.name },
          // The format knows no months and years.
          date: date.length === 10 ? date : UNKNOWN_DAY,
          verdict,
          published,
          language,
        })),
    );
  });

  it('changes nothing where the checks still are', async () => {
    const site = await inventedSite();
    const outcomes = outcomesOf([...dataFeed(site)].join(''), { corpus: site.corpus });
    expect(new Set(fates(outcomes))).toEqual(new Set(['known']));
  });
});
