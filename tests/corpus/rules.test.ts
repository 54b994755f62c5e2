import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, ROOT } from './corpus-folder.ts';

const AREAS = 'file|frontmatter|text|markdown|source|reference|comparison|check|page|publication';
const LITERAL = new RegExp(`'((?:${AREAS})-[a-z0-9-]+)'`, 'g');
const source = ['model', 'markdown', 'corpus']
  .flatMap((room) => {
    const folder = join(ROOT, 'src', room);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  })
  .join('\n');
/** What `reference-…` may name; the rule puts its id together. */
const TARGETS = [
  'author',
  'claimant',
  'comparison',
  'outlet',
  'passage',
  'point',
  'source',
  'topic',
];
const ids = [
  ...new Set([
    ...[...source.matchAll(LITERAL)].map(([, id = '']) => id),
    ...[...TARGETS, 'verdict'].map((target) => `reference-${target}`),
  ]),
].toSorted();

const cases = readdirSync(CASES);
const sections = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').split(/^### /m).slice(1);
const documented = new Map(
  sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    return [heading.replaceAll('`', ''), rest.join('\n')];
  }),
);

it('finds the rules in the code', () => {
  expect(ids).toContain('frontmatter-date');
  expect(ids).toContain('reference-passage');
  expect(ids.length).toBeGreaterThan(60);
});

describe.each(ids)('the rule %s', (id) => {
  const own = cases.filter((name) => name.split('.')[0] === id);

  it('has a folder that breaks it', () => {
    expect(own).not.toEqual([]);
  });

  it('is documented with a message that the program really prints', () => {
    const section = documented.get(id) ?? '';
    expect(section).toContain('**Why:**');
    const message = /```text\n(.+)\n```/.exec(section)?.[1] ?? 'no example';
    const reports = own.map((name) => readFileSync(join(CASES, name, 'expected.txt'), 'utf8'));
    expect(reports.some((text) => text.includes(message))).toBe(true);
  });
});

it('has no folder and no paragraph for a rule that is gone', () => {
  expect(cases.filter((name) => !ids.includes(name.split('.')[0] ?? ''))).toEqual([]);
  expect([...documented.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});
