import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gone, type SeenState, versionsOf } from '../../src/history/versions.ts';

const DAYS = ['2025-08-19', '2025-08-20', '2025-08-21', '2025-08-22', '2025-08-23'];

/** A history of a file: few texts and few days, so that everything meets everything. */
const states = fc
  .array(
    fc.record({
      day: fc.constantFrom(...DAYS),
      seen: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      published: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ day, seen, published }, index): SeenState | Gone => {
        const state = { commit: String(index), time: `${day}T12:00:00Z` };
        // The day of publication is part of what is seen.
        return seen === undefined
          ? { ...state, blob: undefined }
          : { ...state, blob: String(index), seen: `${seen} ${published ?? ''}`, published };
      }),
  );

describe('versions', () => {
  it('that another follows keep their numbers whatever comes after', () => {
    fc.assert(
      fc.property(states, fc.nat(), (all, cut) => {
        const before = versionsOf(all.slice(0, cut % (all.length + 1))).slice(0, -1);
        expect(versionsOf(all).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('are numbered from 1 without a gap, in the order of their commits', () => {
    fc.assert(
      fc.property(states, (all) => {
        const versions = versionsOf(all);
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
        const commits = versions.map(({ commit }) => Number(commit));
        expect(commits).toEqual(commits.toSorted((a, b) => a - b));
      }),
    );
  });

  it('lose nothing that a reader could see on its day of publication or later', () => {
    fc.assert(
      fc.property(states, (all) => {
        const seen = versionsOf(all).map((version) => version.seen);
        for (const [index, state] of all.entries()) {
          const until = all[index + 1]?.time.slice(0, 10) ?? '9999-12-31';
          if (state.blob === undefined || until < (state.published ?? '')) continue;
          expect(seen).toContain(state.seen);
        }
      }),
    );
  });
});
