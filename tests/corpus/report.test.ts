import { describe, expect, it } from 'vitest';
import { report, REPORT_FORMATS } from '../../src/corpus/report.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const problem: Diagnostic = {
  file: 'content/checks/2025/a.md',
  rule: 'frontmatter-enum',
  severity: 'error',
  start: { line: 3, column: 5 },
  end: { line: 3, column: 9 },
  reason: 'Unexpected `a`',
  expected: ['b', 'c', 'd'],
  mend: 'Did you mean `b`?',
};
const warning: Diagnostic = {
  file: 'content/pages/b.md',
  rule: 'check-claim-length',
  severity: 'warning',
  start: { line: 1, column: 1 },
  reason: 'Unexpected claim',
};

/** What is printed of a problem in a line of this text. */
function shown(line: string, from: number, to = from + 1): string[] {
  const start = { line: 7, column: from };
  const linesOf = () => [...Array.from({ length: 6 }, () => ''), line];
  const text = report([{ ...problem, start, end: { line: 7, column: to } }], 'human', { linesOf });
  return text.split('\n').slice(3, 5);
}

describe('a report for a person', () => {
  it('has the reason, the line with marks under what is meant, the mend and the rule’s page', () => {
    const linesOf = (file: string) =>
      file === problem.file ? ['---', 'title: x', 'kind: Abcd # remark'] : undefined;
    const place = { start: { line: 3, column: 7 }, end: { line: 3, column: 11 } };
    expect(report([{ ...problem, ...place }, warning], 'human', { linesOf })).toBe(
      `error[frontmatter-enum]: Unexpected \`a\`, expected \`b\`, \`c\` or \`d\`
 --> content/checks/2025/a.md:3:7
  |
3 | kind: Abcd # remark
  |       ^^^^
  |
  = help: Did you mean \`b\`?
  = rule: docs/rules/frontmatter-enum.md

warning[check-claim-length]: Unexpected claim
 --> content/pages/b.md:1:1
  = rule: docs/rules/check-claim-length.md

1 error and 1 warning in 2 files`,
    );
  });

  it('shows both places where two disagree, each with what is said of it', () => {
    const linesOf = (file: string) => [
      file,
      'published: 2025-08-20',
      'x',
      'x',
      '  date: 2025-08-19',
    ];
    const related = [
      { start: { line: 5, column: 9 }, end: { line: 5, column: 19 }, label: 'before that day' },
      { file: 'other.md', start: { line: 2, column: 1 }, label: 'and here' },
      { file: 'gone.md', start: { line: 12, column: 3 }, label: 'once here' },
    ];
    const place = { start: { line: 2, column: 12 }, end: { line: 2, column: 22 } };
    const text = report([{ ...problem, ...place, related }], 'human', { linesOf });
    expect(text).toContain(`   |
 2 | published: 2025-08-20
   |            ^^^^^^^^^^
...
 5 |   date: 2025-08-19
   |         ---------- before that day
   |
  ::: other.md:2:1
   |
 2 | published: 2025-08-20
   | - and here
   |
  ::: gone.md:12:3 once here
`);
  });

  it('names as many of the other places as a person reads', () => {
    const related = Array.from({ length: 25 }, (_, index) => ({
      file: 'content/topics/c.md',
      start: { line: index + 1, column: 2 },
      label: 'named here',
    }));
    const text = report([{ ...problem, related }], 'human');
    expect(text).toContain('content/topics/c.md:1:2 named here');
    expect(text).not.toContain('content/topics/c.md:25:2');
    expect(text).toContain('and 5 more');
    expect(report([{ ...problem, related }], 'github')).toContain('%0Acontent/topics/c.md:2:2');
  });

  it.each([
    ['wide characters', 'name: 東京 is', 10, 12, ['7 | name: 東京 is', '  |            ^^']],
    ['marks on letters', 'e\u0301e\u0301 xy', 6, 8, ['7 | e\u0301e\u0301 xy', '  |    ^^']],
    ['emoji of many characters', '👩‍🚒 xy', 5, 7, ['7 | 👩‍🚒 xy', '  |    ^^']],
    ['tabs', '\ta\tb', 4, 5, ['7 |     a   b', '  |         ^']],
    ['letters from right to left', 'קשת: x', 6, 7, ['7 | קשת: x', '  |      ^']],
    ['a place behind the end', 'ab', 9, 9, ['7 | ab', '  |   ^']],
  ])('puts the marks under the very characters, behind %s', (_, line, from, to, lines) => {
    expect(shown(line, from, to)).toEqual(lines);
  });

  it('cuts a long line around the place', () => {
    const [line = '', marks = ''] = shown(`${'a'.repeat(500)}here${'b'.repeat(500)}`, 501, 505);
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/^7 \| …a+hereb+…$/);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('here');
  });

  it('marks a place that goes on in the next lines as far as its first line goes', () => {
    const linesOf = () => ['one two', 'three'];
    const place = { start: { line: 1, column: 5 }, end: { line: 2, column: 3 } };
    expect(report([{ ...problem, ...place }], 'human', { linesOf })).toContain('|     ^^^\n');
  });

  it('writes out whatever a terminal or a forge would obey, and nobody would see', () => {
    const hostile = '\u001B]0;x\u0007\u009B2J\u202Eabc\u200B##[error]x\r\u2028';
    for (const format of REPORT_FORMATS) {
      const linesOf = () => ['', '', `x: ${hostile}`];
      const one = {
        ...problem,
        file: `a${hostile}.md`,
        reason: hostile,
        mend: hostile,
        related: [{ start: { line: 3, column: 4 }, label: hostile }],
      };
      const text = report([one], format, { linesOf });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202E]|##\[/u);
      expect(text).toMatch(/u\{?202e/i);
    }
  });

  it('does not say twice what was expected', () => {
    const reason = 'Unexpected `a`, expected a letter';
    expect(report([{ ...problem, reason }], 'human')).not.toContain('or `d`');
  });

  it('has colours only where it is asked for them', () => {
    const escape = String.fromCharCode(27);
    expect(report([problem], 'human')).not.toContain(escape);
    expect(report([problem], 'human', { color: true })).toContain(escape);
  });

  it('is empty where there is nothing to say', () => {
    expect(report([], 'human')).toBe('');
    expect(report([], 'github')).toBe('');
  });
});

describe('a report for a forge', () => {
  it('is one annotation a line', () => {
    const lines = report([problem, warning], 'github').split('\n');
    expect(lines).toEqual([
      '::error file=content/checks/2025/a.md,line=3,col=5,endLine=3,endColumn=9,title=plumbline%3Afrontmatter-enum::Unexpected `a`, expected `b`, `c` or `d`%0ADid you mean `b`?',
      '::warning file=content/pages/b.md,line=1,col=1,title=plumbline%3Acheck-claim-length::Unexpected claim',
    ]);
  });

  it('lets no text of a contributor end an annotation or begin another', () => {
    const hostile = 'x\n::error file=other.md::forged\r%0A';
    const text = report([{ ...warning, file: 'a,line=9:b.md', reason: hostile }], 'github');
    expect(text).toBe(
      '::warning file=a%2Cline=9%3Ab.md,line=1,col=1,title=plumbline%3Acheck-claim-length::x\\u{A}::error file=other.md::forged\\u{D}%250A',
    );
  });
});

it('puts errors first for a forge, and says that it shows but ten of a kind', () => {
  const many = [...Array.from({ length: 11 }, () => warning), problem];
  const lines = report(many, 'github').split('\n');
  expect(lines[0]).toMatch(/^::error /);
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toMatch(/^1 error and 11 warnings in 2 files\. GitHub shows 10 /);
  expect(report(many.slice(0, 10), 'github').split('\n')).toHaveLength(10);
});

it('gives programs the diagnostics as they are', () => {
  expect(JSON.parse(report([problem, warning], 'json'))).toEqual([problem, warning]);
  expect(JSON.parse(report([], 'json'))).toEqual([]);
});

it('gives dashboards SARIF 2.1.0, with the rules and every place', () => {
  const related = [{ file: 'content/pages/ä b.md', start: { line: 2, column: 3 }, label: 'here' }];
  const text = report([{ ...problem, related }, warning], 'sarif', {
    addressOf: (path) => `https://forge.example/${path}`,
  });
  const log: unknown = JSON.parse(text);
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        columnKind: 'unicodeCodePoints',
        tool: {
          driver: {
            rules: [
              { id: 'check-claim-length' },
              {
                id: 'frontmatter-enum',
                helpUri: 'https://forge.example/docs/rules/frontmatter-enum.md',
              },
            ],
          },
        },
        results: [
          {
            ruleId: 'frontmatter-enum',
            ruleIndex: 1,
            level: 'error',
            message: { text: 'Unexpected `a`, expected `b`, `c` or `d`\nDid you mean `b`?' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/checks/2025/a.md' },
                  region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                },
              },
            ],
            relatedLocations: [
              { physicalLocation: { artifactLocation: { uri: 'content/pages/%C3%A4%20b.md' } } },
            ],
          },
          { ruleId: 'check-claim-length', ruleIndex: 0, level: 'warning' },
        ],
      },
    ],
  });
});
