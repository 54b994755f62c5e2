import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/corpus/plain-yaml.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = globSync('{content,tests/fixtures,tests/corpus/cases}/**/*.md', { cwd: ROOT });
const SOURCES = FILES.flatMap((file) => {
  const [, source] = /^---(\n[^]*?)\n---\n/.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  return source === undefined ? [] : [source];
});

/** That what is read quickly is what is read with positions, which finds no fault in it. */
function agrees(source: string): boolean {
  const plain = readPlainYaml(source);
  if (!plain) return false;
  const document = parseYaml(source);
  expect([...document.errors, ...document.warnings], source).toEqual([]);
  expect(plain.data, source).toStrictEqual(document.toJS());
  return true;
}

/** What may stand behind a key: mostly what is plain, and all that looks like it. */
const values = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['word', 'two words', 'true', 'Null', 'no', 'y', 'É', 'e1', 'a:b', 'a#b', "it's", 'a, b'],
      ...['2024-02-30', '2025-08', '2025', '0', '"quoted"', "'so'", '"a: b # c"', '', '>-', '|'],
      ...[
        '[a, b]',
        '[]',
        '["a","b"]',
        '{ a: b }',
        '{"a":"b","c":["d"]}',
        '{ a: 2024-01-02, b: "c" }',
      ],
    ),
  },
  fc.constantFrom('007', '0o17', '0x1F', '1_000', '1e3', '-1', '.5', '.inf', '~', '1.', '12:30:45'),
  fc.constantFrom(
    'a: b',
    'a #b',
    '# c',
    "'it''s'",
    '"a\\n"',
    '"a" b',
    '[a, 1]',
    '[a',
    'b]',
    '{ a }',
  ),
  fc.constantFrom(
    '{ a: b, a: c }',
    '{}',
    '[a,]',
    '[,]',
    '{a:b}',
    '["a":b]',
    '[a: b]',
    '&a b',
    '*a',
  ),
  fc.constantFrom(
    '!t a',
    '>',
    '|-',
    '>+',
    '|2',
    '<<',
    '- a',
    '? a',
    '%a',
    '@a',
    '`a`',
    '---',
    '...',
  ),
  fc.constantFrom(
    'a ',
    'a\tb',
    'a\u00a0b',
    'a\u2028b',
    'a\u0085b',
    'a\ufeffb',
    'a\rb',
    'a|b',
    'a:',
  ),
  fc.string({ maxLength: 6 }),
);
const keys = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...[...'abcdefghijklm'].map((key) => `${key}: `)) },
  fc.constantFrom('', 'a:', 'c :', '"a": ', '1: ', 'true: ', 'é: ', 'a:  '),
);
const lines = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '', '', '- ', '- ', '- - ', '-', '-  '),
    keys,
    values,
  )
  .map((parts) => parts.join('').replace(/: $/, ':'));

describe('YAML that is read quickly', () => {
  it('is nearly all that there is in content, and means the same', () => {
    const quick = SOURCES.filter(agrees);
    expect(SOURCES.length).toBeGreaterThan(300);
    expect(quick.length / SOURCES.length).toBeGreaterThan(0.8);
  });

  it('means the same, whatever its lines are', () => {
    const law = fc.property(fc.array(lines, { maxLength: 7 }), (all) => {
      agrees(`\n${all.join('\n')}`);
    });
    fc.assert(law, { numRuns: Number(process.env.RUNS ?? 4000) });
  });

  it('means the same after anything is changed in it', () => {
    const change = fc.record({
      source: fc.constantFrom(...SOURCES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat({ max: 3 }),
      added: fc.constantFrom(
        '',
        '',
        ' ',
        '\n',
        '\n\n',
        ':',
        ': ',
        '- ',
        ' #',
        '"',
        "'",
        '[',
        '}',
        ',',
        '&',
        '1',
        '>',
      ),
    });
    const law = fc.property(change, ({ source, at, removed, added }) => {
      const place = Math.floor(at * source.length);
      agrees(source.slice(0, place) + added + source.slice(place + removed));
    });
    fc.assert(law, { numRuns: Number(process.env.RUNS ?? 2000) });
  });
});
