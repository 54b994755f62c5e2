import { expect, it } from 'vitest';
import { isMet, reached, type Results } from '../../bench/measure/goals.ts';
import type { Measured } from '../../bench/measure/table.ts';

const runs = (name: string, ...timings: Measured['timings']): Measured => ({ name, timings });

function goal(results: Results, goal: string, unit?: string) {
  const found = reached(results).find(
    (one) => one.goal === goal && (unit ?? one.unit) === one.unit,
  );
  if (!found) throw new Error(`There is no goal ${goal}`);
  return found;
}

it('holds each run against the one of its own round, because a machine slows down', () => {
  const hugo = runs('Hugo', { seconds: 5 }, { seconds: 10 }, { seconds: 20 });
  const pages = runs('ours', { seconds: 5 }, { seconds: 30 }, { seconds: 20 });
  const found = goal({ hugo, pages }, 'cold, the pages that people read', '× Hugo');
  expect(found).toMatchObject({ found: { median: 1, least: 1, most: 3 } });
  expect(isMet(found)).toBe(true);
});

it('tells the ratio of processor seconds beside, where the system counts them', () => {
  const hugo = runs('Hugo', { seconds: 5, cpu: 10 });
  const edit = runs('ours', { seconds: 5, cpu: 2 });
  const found = goal({ hugo, edit }, 'one check edited');
  expect(found).toMatchObject({ found: { median: 1 }, cpu: 0.2 });
  expect(isMet(found)).toBe(false);
});

it('judges memory by the most that any build took', () => {
  const timings = [0.5, 0.9, 0.6].map((gigabytes) => ({ seconds: 1, peak: gigabytes * 1e9 }));
  const found = goal({ pages: runs('ours', ...timings) }, 'memory of any build above');
  expect(found.found?.median).toBe(0.6);
  expect(isMet(found)).toBe(false);
});

it('counts what the search adds to the build of the same round', () => {
  const everything = runs('without', { seconds: 10 }, { seconds: 14 });
  const searchCold = runs('with', { seconds: 12 }, { seconds: 17 });
  const found = goal({ everything, searchCold }, 'search index, cold');
  expect(found).toMatchObject({ found: { median: 2.5 }, unit: 's more' });
  expect(isMet(found)).toBe(true);
});

it('says of nothing that was not measured whether it is met', () => {
  for (const one of reached({})) expect(isMet(one)).toBeUndefined();
});
