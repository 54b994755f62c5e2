import { describe, expect, it } from 'vitest';
import { report } from '../../src/corpus/report.ts';
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

describe('a report for a terminal', () => {
  it('has the file, the place, the values that would do, the rule and how to mend it', () => {
    const text = report([problem, warning], 'text');
    expect(text).toContain('content/checks/2025/a.md\n3:5-3:9 error');
    expect(text).toContain('Unexpected `a`, expected `b`, `c` or `d`');
    expect(text).toContain('frontmatter-enum');
    expect(text).toContain('Did you mean `b`?');
    expect(text).toContain('1 error');
    expect(text).toContain('1 warning');
  });

  it('names the other places that belong to a problem, as many as a person reads', () => {
    const related = Array.from({ length: 25 }, (_, index) => ({
      file: 'content/topics/c.md',
      start: { line: index + 1, column: 2 },
      label: 'named here',
    }));
    const text = report([{ ...problem, related }], 'text');
    expect(text).toContain('content/topics/c.md:1:2 named here');
    expect(text).not.toContain('content/topics/c.md:25:2');
    expect(text).toContain('and 5 more');
    expect(report([{ ...problem, related }], 'github')).toContain('%0Acontent/topics/c.md:2:2');
  });

  it('does not say twice what was expected', () => {
    const reason = 'Unexpected `a`, expected a letter';
    expect(report([{ ...problem, reason }], 'text')).not.toContain('or `d`');
  });

  it('has colours only where it is asked for them', () => {
    const escape = String.fromCharCode(27);
    expect(report([problem], 'text')).not.toContain(escape);
    expect(report([problem], 'text', true)).toContain(escape);
  });

  it('is empty where there is nothing to say', () => {
    expect(report([], 'text')).toBe('');
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
      '::warning file=a%2Cline=9%3Ab.md,line=1,col=1,title=plumbline%3Acheck-claim-length::x%0A::error file=other.md::forged%0D%250A',
    );
  });
});

it('gives programs the diagnostics as they are', () => {
  expect(JSON.parse(report([problem, warning], 'json'))).toEqual([problem, warning]);
  expect(JSON.parse(report([], 'json'))).toEqual([]);
});
