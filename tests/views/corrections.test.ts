import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/corpus/entry.ts';
import type { CheckData } from '../../src/model/check.ts';
import { CORRECTION_CLASSES, type Correction } from '../../src/model/correction.ts';
import { correctionsViews, correctionViews } from '../../src/views/corrections.ts';
import { found, type Site } from '../../src/views/site.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);
const check = found(base.corpus.checks, 'bridge-opens-on-monday');

/** The publication with these checks and no others, each given by its corrections. */
function siteWith(checks: Correction[][], pageSize: number): Site {
  const entries = checks.map((corrections, index): [string, Entry<'checks'>] => {
    const id = `check-${String(index)}`;
    const isVoid = corrections.some((correction) => correction.class === 'void');
    const data: CheckData = { ...check.data, corrections, ...(isVoid && { verdict: 'void' }) };
    return [id, { ...check, id, data }];
  });
  return {
    ...base,
    publication: { ...base.publication, pageSize },
    corpus: { ...base.corpus, checks: new Map(entries) },
  };
}

// Few days, so that many corrections share one.
const day = fc.constantFrom('2025-08-21', '2025-08-22', '2025-09-01', '2026-01-01');
const corrections = fc
  .array(fc.record({ date: day, class: fc.constantFrom(...CORRECTION_CLASSES) }), { maxLength: 5 })
  .map((list) => list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
const publication = fc.record({
  checks: fc.array(corrections, { maxLength: 12 }),
  pageSize: fc.integer({ min: 1, max: 7 }),
});

describe('the log of corrections', () => {
  it('has every correction of every check once, the newest first, on pages that are full', () => {
    fc.assert(
      fc.property(publication, ({ checks, pageSize }) => {
        const noted = checks.map((list, index) =>
          list.map((one, place) => ({ ...one, note: `${String(index)}/${String(place)}` })),
        );
        const pages = correctionsViews(siteWith(noted, pageSize), 'en');
        const listed = pages.flatMap((page) => page.corrections);
        const all = noted.flat();
        expect(listed.map(({ note }) => note).toSorted()).toEqual(
          all.map(({ note }) => note).toSorted(),
        );
        const dates = listed.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted().toReversed());
        for (const [index, { corrections: some, page, total }] of pages.entries()) {
          expect({ number: page.number, last: page.last, total }).toEqual({
            number: index + 1,
            last: pages.length,
            total: all.length,
          });
          if (page.number < page.last) expect(some).toHaveLength(pageSize);
        }
        // Of one check and day the last stands first, as everywhere in the log.
        for (const [index, list] of noted.entries()) {
          const href = `/checks/check-${String(index)}/`;
          const own = listed.filter((one) => one.check.href === href).map(({ note }) => note);
          expect(own).toEqual(list.toReversed().map(({ note }) => note));
        }
      }),
    );
  });

  it('is one empty page where nothing was ever corrected', () => {
    expect(correctionsViews(siteWith([[], []], 5), 'en')).toEqual([
      { corrections: [], page: { number: 1, last: 1 }, total: 0, hasHistory: false },
    ]);
  });
});

describe('the verdict after a correction', () => {
  const chain: Correction[] = [
    { date: '2025-08-22', class: 'substantial', note: 'a', was: 'true' },
    { date: '2025-08-23', class: 'minor', note: 'b' },
    { date: '2025-08-24', class: 'substantial', note: 'c', was: 'mostly-true' },
  ];
  const data = { ...check.data, corrections: chain };
  const views = correctionViews(base, { ...check, data }, 'en');

  it('is the one that the next change of the verdict names as the former', () => {
    expect(views[0]).toMatchObject({
      was: { id: 'true' },
      became: { id: 'mostly-true' },
      isPresent: false,
    });
  });

  it('is today’s after the last change', () => {
    expect(views[2]).toMatchObject({ became: { id: 'false' }, isPresent: true });
  });

  it('is not told of a correction that left the verdict as it was', () => {
    expect(Object.keys(views[1] ?? {})).not.toContain('became');
  });
});
