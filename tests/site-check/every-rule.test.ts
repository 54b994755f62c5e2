import { expect, it } from 'vitest';
import { AREAS } from '../../src/model/rules.ts';
import { CASES } from './cases.ts';

const rules = AREAS.filter(({ command }) => command === 'check:site').flatMap((area) =>
  Object.keys(area.rules),
);

it('has a broken site for every rule that the tests of a whole folder do not have', () => {
  const broken = new Set<string>(CASES.map(({ rule }) => rule));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual(['site-encoding', 'site-address-gone']);
});
