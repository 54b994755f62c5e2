import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isCollection, isPair, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { canonicalFile } from '../../src/corpus/canonical-file.ts';
import { canonicalYaml } from '../../src/corpus/canonical.ts';
import { listContent } from '../../src/corpus/content-files.ts';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { decode } from '../../src/corpus/text.ts';
import { SAMPLE_CONTENT } from '../sample.ts';

const untidy = `---
# the desk's own remark

verdict:   "false" # settled
title: 'The bridge'

evidence:
- {stance: refutes, passage: wind, source: report}   # the only one
# of the wind
authors:
  - editors
  -   second
explanation: The bridge was measured by three people on two days of one week, and all of them found the same.
claim: {date: "2025", # no more is known
  text: "It is: long"}
typo: 1
---
Body,   as it is.
`;

describe('the canonical form', () => {
  it('has the schema’s order, one style, and every remark beside its key', () => {
    expect(canonicalFile('checks', untidy)).toBe(`---
# the desk's own remark

title: The bridge
claim:
  text: "It is: long"
  date: 2025 # no more is known
verdict: false # settled
explanation: >-
  The bridge was measured by three people on two days of one week, and all of them found the same.
# of the wind
authors: [editors, second]
evidence:
  - source: report
    passage: wind
    stance: refutes
    # the only one
typo: 1
---
Body,   as it is.
`);
  });

  it('leaves alone what cannot be read, and what is written so that its order is its meaning', () => {
    for (const text of [
      'no frontmatter',
      '---\ntitle: [\n---\n',
      '---js\nmodule.exports = 1\n---\n',
      '---\ntitle: x\ntitle: y\n---\n',
      '---\nname: &name x\ntitle: *name\n---\n',
      '---\n- a list\n---\n',
      '---\ntitle: x',
    ]) {
      expect(canonicalFile('pages', text)).toBe(text);
    }
  });

  it('ends the lines of the frontmatter as those of the body end', () => {
    expect(canonicalFile('topics', '\uFEFF---\r\nname:   x\n---\r\nOne.\r\nTwo.\n')).toBe(
      '---\r\nname: x\r\n---\r\nOne.\r\nTwo.\n',
    );
    expect(canonicalFile('topics', '---\r\nname:   x\r\n---')).toBe('---\r\nname: x\r\n---');
    expect(canonicalFile('topics', '---\r\nname: x\r\n---\r\nOne.\n')).toBe(
      '---\nname: x\n---\nOne.\n',
    );
  });
});

it('is the form of every record of the sample publication', () => {
  const { files } = listContent(SAMPLE_CONTENT);
  expect(files.length).toBeGreaterThan(20);
  for (const { kind, absolute } of files) {
    const text = readFileSync(absolute, 'utf8');
    expect(canonicalFile(kind, text), `npm run check -- --fix ${absolute}`).toBe(text);
  }
});

/** Texts that YAML reads as something else, folds, or must quote; and any others. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 130 }),
  fc.stringMatching(/^[a-z :#'"\-,{}[\]&*!|>%@`~?]{0,130}$/),
  fc.constantFrom(
    'true',
    'null',
    '~',
    '2025',
    '1e3',
    '0x1f',
    '.nan',
    '---',
    '...',
    '- a',
    'a:',
    ' a',
    'a ',
  ),
  fc
    .array(fc.constantFrom('a', 'word', ' ', '  ', '#', '\t', '\n', ': ', '—'), { maxLength: 80 })
    .map((all) => all.join('')),
);
const ids = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 14 });
const record = fc
  .record(
    {
      title: hostile,
      claim: fc.record(
        { text: hostile, date: fc.constantFrom('2025', '2025-08-20', 2025) },
        { requiredKeys: [] },
      ),
      verdict: fc.constantFrom('false', false, true, 'true', 'unproven'),
      topics: fc.oneof(ids, fc.array(hostile, { maxLength: 4 })),
      evidence: fc.array(fc.record({ note: hostile, source: hostile }), { maxLength: 3 }),
      unknown: fc.oneof(hostile, fc.double(), fc.constant(null), fc.constant({}), fc.constant([])),
    },
    { requiredKeys: [] },
  )
  .filter((data) => Object.keys(data).length > 0);

const STYLES: Scalar.Type[] = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
];

/** The data in some style, its keys in some order, with remarks where `remarks` says so. */
function anyStyle(data: object, choices: readonly number[], hasRemarks: boolean): string {
  const document = new Document(data);
  let at = 0;
  const choose = (count: number) => (choices[at++ % choices.length] ?? 0) % count;
  visit(document, (key, node) => {
    if (isCollection(node)) {
      node.flow = choose(3) === 0;
      if (choose(2) === 0 && node.items.every(isPair)) node.items.reverse();
    }
    if (isScalar(node) && key !== 'key') {
      if (typeof node.value === 'string') node.type = STYLES[choose(5)] ?? Scalar.PLAIN;
    }
    if (hasRemarks && isScalar(node) && choose(4) === 0) {
      if (key === 'key') node.commentBefore = ` remark ${String(at)}`;
      else node.comment = ` remark ${String(at)}`;
    }
  });
  const text = document.toString();
  // The writer of YAML loses blanks of some blocks, or makes none of them: those are no texts with other marks.
  const read = parseDocument(text);
  fc.pre(read.errors.length === 0);
  fc.pre(JSON.stringify(sorted(read.toJS())) === JSON.stringify(sorted(data)));
  return text;
}

const choices = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 });
const body = fc.string({ unit: 'binary', maxLength: 60 });

describe('of any record', () => {
  it('says the same in its canonical form, byte for byte in the body, and has but one', () => {
    fc.assert(
      fc.property(record, choices, fc.boolean(), body, (data, style, hasRemarks, text) => {
        const file = `---\n${anyStyle(data, style, hasRemarks)}---\n${text}`;
        const done = canonicalFile('checks', file);
        expect(canonicalFile('checks', done)).toBe(done);
        expect(done.endsWith(`\n${text}`)).toBe(true);
        expect(meant(done)).toEqual(meant(file));
        expect(remarks(done)).toEqual(remarks(file));
      }),
      { numRuns: 200 },
    );
  });

  it('has one canonical form, however it was written', () => {
    fc.assert(
      fc.property(record, choices, choices, (data, one, other) => {
        const yaml = canonicalYaml('checks', anyStyle(data, one, false));
        expect(yaml).toBeTypeOf('string');
        expect(canonicalYaml('checks', anyStyle(data, other, false))).toBe(yaml);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), hostile, body, (a, b, text) => {
        for (const file of [a, `---\n${a}\n---\n${text}`, `---\r\n${b}\r\n---\r${text}`]) {
          const done = canonicalFile('sources', file);
          expect(canonicalFile('sources', done)).toBe(done);
          expect(meant(done)).toEqual(meant(file));
        }
      }),
    );
  });
});

/** What the frontmatter says, where quotation marks that the schema does without do not count. */
function meant(file: string): unknown {
  const { data } = readFrontmatter(decode(new TextEncoder().encode(file)));
  const text = JSON.stringify(data ?? null, (key, value: unknown) =>
    ['verdict', 'date'].includes(key) ? String(value) : value,
  );
  return sorted(JSON.parse(text));
}

function remarks(file: string): string[] {
  return [...file.matchAll(/# (remark \d+)/g)].map(([, remark = '']) => remark).toSorted();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
