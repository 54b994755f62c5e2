import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/corpus/kind.ts';
import { prepare } from '../../src/corpus/prepare.ts';
import { BASE } from './corpus-folder.ts';

const context = { base: '/', origin: 'https://examiner.example', language: 'en' };
const check = readFileSync(join(BASE, 'content/checks/2025/bridge-opens-on-monday.md'), 'utf8');
const source = readFileSync(join(BASE, 'content/sources/report.md'), 'utf8');

describe('any text at all', () => {
  const yaml = fc.constantFrom(
    ...[
      'title',
      'claim',
      'sources',
      'rows',
      '__proto__',
      '? [a]',
      '<<',
      '*a',
      '&a b',
      '!!x y',
      '- ',
    ],
    ...[
      ': ',
      ':',
      '\n',
      '\n  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '#',
      '---',
      '...',
      '%YAML 1.1',
      '\0',
    ],
    ...['true', '~', '0x1', '.nan', '2025-08-20', '🌉', '\t', '@', '`'],
  );
  const markdown = fc.constantFrom(
    ...[
      '# ',
      '## ',
      'a-passage',
      '> ',
      '- ',
      '[^a]',
      '[^a]: ',
      '\n',
      '\n\n',
      '[x](',
      'http://[',
      ')',
      '![',
      ']',
    ],
    ...[
      ':cite[',
      ']{source=',
      '}',
      '::verdict-scale',
      '|a|\n|-|\n',
      '<b>',
      '`',
      '~~',
      '🌉',
      '\0',
      '\u200b',
      'оo',
    ],
  );
  const join12 = (piece: fc.Arbitrary<string>) =>
    fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 })
      .map((list) => list.join(''));
  const file = fc.oneof(
    fc.tuple(join12(yaml), join12(markdown)).map(([head, body]) => `---\n${head}\n---\n${body}`),
    join12(markdown).map((body) => check + body),
    join12(markdown).map((body) => source + body),
    join12(yaml).map((head) => check.replace('verdict: false', `verdict: false\n${head}`)),
    fc.string(),
  );

  it('gives diagnostics inside the text, and never stops the program', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), file, (kind, text) => {
        const { prepared } = prepare(kind, text, {}, context);
        const lines = text.split('\n');
        if (!prepared.data) expect(prepared.complaints.length).toBeGreaterThan(0);
        for (const { start, rule, reason } of prepared.complaints) {
          expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
          expect(reason).not.toBe('');
          expect(start.line).toBeGreaterThanOrEqual(1);
          expect(start.line).toBeLessThanOrEqual(lines.length);
          expect(start.column).toBeGreaterThanOrEqual(1);
          expect(start.column).toBeLessThanOrEqual([...(lines[start.line - 1] ?? '')].length + 1);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same result every time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), file, (kind, text) => {
        expect(prepare(kind, text, {}, context)).toEqual(prepare(kind, text, {}, context));
      }),
      { numRuns: 100 },
    );
  });
});

it('names footnotes in the language of the text', () => {
  const page = (language: string) =>
    `---\ntitle: A page\nlanguage: ${language}\n---\nA word[^1].\n\n[^1]: A note.\n`;
  const html = (language: string) =>
    JSON.stringify(prepare('pages', page(language), {}, context).rendered);
  expect(html('uk')).not.toBe(html('en'));
  expect(html('uk-UA')).toBe(html('uk'));
  expect(html('fr')).toBe(html('en'));
});

it('puts the headings of a check below the one that stands over its text', () => {
  expect(JSON.stringify(prepare('checks', check, {}, context).rendered)).toContain('<h3 id=');
});
