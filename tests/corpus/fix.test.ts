import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../src/corpus/fix.ts';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import type { Kind } from '../../src/corpus/kind.ts';
import { validate } from '../../src/corpus/schema.ts';

const BODY = 'Body,  as it is.\n\n- 2025-8-20\n';

function fixed(kind: Kind, yaml: string): { yaml: string; changes: string[] } {
  const { text, changes } = fixFile(kind, `---\n${yaml}\n---\n${BODY}`);
  expect(text.endsWith(`\n---\n${BODY}`)).toBe(true);
  return { yaml: text.slice(4, -BODY.length - 5), changes };
}

const SOURCE = 'outlet: o\nlanguage: en\nrights: public-domain\nkind: primary';

describe('what is certain', () => {
  it.each<[string, Kind, string, string]>([
    ['a misspelt key', 'claimants', 'name: A\nkidn: person', 'name: A\nkind: person'],
    ['a key in other letters', 'pages', 'Title: A\nmenu_label: B', 'title: A\nmenuLabel: B'],
    [
      'a value one letter off',
      'claimants',
      'name: A\nkind: organization',
      'name: A\nkind: organisation',
    ],
    [
      'a value in other letters',
      'sources',
      SOURCE.replace('public-domain', 'Public Domain'),
      SOURCE,
    ],
    [
      'a language tag in other letters',
      'topics',
      'name: A\nlanguage: PT_br',
      'name: A\nlanguage: pt-BR',
    ],
    [
      'a day with other signs',
      'sources',
      `${SOURCE}\naccessed: 2025/8/9`,
      `outlet: o\naccessed: 2025-08-09\n${SOURCE.slice(10)}`,
    ],
    [
      'a month in one digit',
      'sources',
      `${SOURCE}\npublished: 2025-8`,
      `outlet: o\npublished: 2025-08\n${SOURCE.slice(10)}`,
    ],
    [
      'blanks around an address',
      'outlets',
      'name: A\nurl: " https://a.example/ "',
      'name: A\nurl: https://a.example/',
    ],
    ['a number for a text', 'topics', 'name: 1984 # the year', 'name: "1984" # the year'],
    [
      'one value for a list',
      'outlets',
      'name: A\nsameAs: https://a.example/',
      'name: A\nsameAs: [https://a.example/]',
    ],
    ['a text with a colon', 'topics', 'name: Mayor: no toll', 'name: "Mayor: no toll"'],
    ['the line break of a block', 'topics', 'name: |\n  A name', 'name: A name'],
  ])('is mended: %s', (_, kind, before, after) => {
    const done = fixed(kind, before);
    expect(done.yaml).toBe(after);
    expect(done.changes).not.toEqual([]);
    expect(fixed(kind, after)).toEqual({ yaml: after, changes: [] });
  });
});

describe('what may mean several things', () => {
  it.each<[string, Kind, string]>([
    ['a day in another order', 'sources', `${SOURCE}\naccessed: 08/09/2025`],
    ['a day that is none', 'sources', `${SOURCE}\naccessed: 2025-02-30`],
    [
      'a time, which may be another day here',
      'sources',
      `${SOURCE}\naccessed: 2025-08-09T23:00:00Z`,
    ],
    ['a key that is there already', 'topics', 'name: A\nnamee: B'],
    ['a key that is like none', 'topics', 'name: A\nplace: B'],
    ['a value that is like none', 'claimants', 'name: A\nkind: nobody'],
    ['a year where a day belongs', 'sources', `${SOURCE}\naccessed: 2025`],
    ['an address without its beginning', 'outlets', 'name: A\nurl: a.example'],
    ['a text with a colon and a remark', 'topics', 'name: Mayor: no # toll'],
  ])('is left: %s', (_, kind, yaml) => {
    expect(fixed(kind, yaml).changes).toEqual([]);
    const read = readFrontmatter(`---\n${fixed(kind, yaml).yaml}\n---\n`);
    const isSound = read.complaints.length === 0 && validate(kind, read).complaints.length === 0;
    expect(isSound).toBe(false);
  });
});

it('does not try what nobody wrote by hand', () => {
  const lines = Array.from({ length: 300 }, (_, index) => `Key${String(index)}: x`);
  expect(fixed('topics', ['Name: A', ...lines].join('\n')).changes).toEqual([]);
  expect(fixed('topics', `name: ${'a: '.repeat(200_000)}`).changes).toEqual([]);
});

it('never breaks what is right, and is done after one time', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'person',
      'Person',
      'name',
      '2025-8-9',
      'en',
      '1984',
      'true',
      'a: b',
      '[',
      '# x',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const key = fc.constantFrom('name', 'Name', 'kind', 'kidn', 'role', 'sameAs', 'language', 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, word), { maxLength: 6 }), fc.string(), (lines, body) => {
      const yaml = lines.map(([name, value]) => `${name}: ${value}`).join('\n');
      const text = `---\n${yaml}\n---\n${body}`;
      const once = fixFile('claimants', text);
      expect(fixFile('claimants', once.text)).toEqual({ text: once.text, changes: [] });
      expect(once.text.endsWith(`---\n${body}`)).toBe(true);
      const before = readFrontmatter(text);
      const isRight = before.complaints.length === 0 && validate('claimants', before).data;
      if (isRight) expect(validate('claimants', readFrontmatter(once.text)).data).toEqual(isRight);
    }),
    { numRuns: 300 },
  );
});
