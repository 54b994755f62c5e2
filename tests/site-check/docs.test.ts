import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from './cases.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = join(ROOT, 'src/site-check');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
/** Ids that a rule puts together of its own parts. */
const PARTS: Record<string, readonly string[]> = {
  'site-${name}-missing': ['title', 'description'],
  'site-${name}-twice': ['title', 'description'],
  'site-${name}-shared': ['title', 'description'],
  'site-visible-${what}': [
    ...['verdict', 'number', 'claim', 'claimant', 'author', 'date', 'correction'],
  ],
};
const ids = [...source.matchAll(/['`](site-[a-z${}-]+)['`]/g)].flatMap(([, id = '']) =>
  id.includes('$') ? (PARTS[id] ?? [id]).map((part) => id.replace(/\$\{\w+\}/, part)) : [id],
);
const rules = [...new Set(ids)].toSorted();

it('tells every rule, with why and how to mend it', () => {
  const text = readFileSync(join(ROOT, 'docs/site-check.md'), 'utf8');
  const sections = text.split(/^### /m).slice(1);
  expect(sections.map((section) => section.split('`')[1]).toSorted()).toEqual(rules);
  expect(sections.filter((section) => !/\*\*Mend:\*\*[^]*```text/.test(section))).toEqual([]);
});

it('has a broken site for every rule that the tests of a whole folder do not have', () => {
  const broken = new Set(CASES.map(({ rule }) => rule));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual(['site-address-gone', 'site-encoding']);
});
