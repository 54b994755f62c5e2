import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AREAS } from '../../src/model/rules.ts';
import { CASES } from './corpus-folder.ts';

const ids = AREAS.filter(({ command }) => command === 'check').flatMap(({ rules }) =>
  Object.keys(rules),
);
const broken = new Set(readdirSync(CASES).map((name) => name.split('.')[0] ?? ''));

it('has a folder that breaks each rule, and none for a rule that is gone', () => {
  expect(ids.length).toBeGreaterThan(60);
  expect([...broken].toSorted()).toEqual(ids.toSorted());
});
