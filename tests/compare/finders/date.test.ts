import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../src/compare/find.ts';
import { found, told, whole } from './found.ts';

const between = (left: string, leftDay: string, right: string, rightDay: string) =>
  told(findDifferences(whole(left, 'en', leftDay), whole(right, 'en', rightDay)));

describe('a day that changed is found', () => {
  it.each([
    ['The bridge opens on Tuesday.', 'The bridge opens on Monday.', 'Tuesday → Monday'],
    ['It sank in March.', 'It sank in April.', 'March → April'],
    ['It sank in 1994.', 'It sank in 1995.', '1994 → 1995'],
    ['It sank on 3 March 2022.', 'It sank on March 4, 2022.', '3 March 2022 → March 4, 2022'],
    ['It sank on Friday morning.', 'It sank on Friday evening.', 'Friday morning → Friday evening'],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toEqual([`date high: ${words}`]);
  });

  it('where both sides resolve to calendar days', () => {
    expect(between('It sank yesterday.', '2025-08-20', 'It sank on Monday.', '2025-08-20')).toEqual(
      ['date high: yesterday → Monday'],
    );
  });

  it('in other languages', () => {
    expect(found('Er kam am Montag.', 'Er kam am Dienstag.', 'de')).toEqual([
      'date high: Montag → Dienstag',
    ]);
    expect(found('Це сталося у вівторок.', 'Це сталося у середу.', 'uk')).toEqual([
      'date high: вівторок → середу',
    ]);
  });
});

describe('the same day, said otherwise, is none', () => {
  it('by the day of publication of each side', () => {
    const day = '2025-08-20';
    expect(between('It sank yesterday.', day, 'It sank on Tuesday.', day)).toEqual([]);
    expect(between('It sank today.', '2025-08-19', 'It sank yesterday.', day)).toEqual([]);
    expect(between('It sank on Tuesday.', day, 'It sank on August 19.', day)).toEqual([]);
    expect(between('It sank last week.', day, 'It sank on August 13.', day)).toEqual([]);
  });

  it('in digits and in words', () => {
    expect(found('It sank on 3 March 2022.', 'It sank on March 3, 2022.')).toEqual([]);
    expect(found('It sank on 3 March 2022.', 'It sank in March 2022.')).toEqual([]);
  });
});

it('a day named in the sentence before still holds, and asks for attention', () => {
  const before = 'On Tuesday, Brook signalled that the port is ready.\n';
  const quoted = '“They are willing to sail,” Brook said in an interview';
  const left = { ...whole(`${before}${quoted}.`), start: before.length };
  const right = whole(`${quoted} Monday.`);
  expect(told(findDifferences(left, right))).toEqual(['date attention: Tuesday → Monday']);
  expect(told(findDifferences(right, left))).toEqual(['date attention: Monday → Tuesday']);
});

it('a length of time in the place of another is found', () => {
  expect(found('It sank last month.', 'It sank last year.')[0]).toMatch('date high: ');
  expect(found('It sank last year.', 'It sank the previous year.')).toEqual([]);
});

it('a day that resolves on one side alone asks for attention at most', () => {
  expect(
    told(
      findDifferences(
        whole('It sank yesterday.', 'en', '2025-08-20'),
        whole('It sank on Monday.', 'en'),
      ),
    ),
  ).toEqual(['date attention: yesterday → Monday']);
});
