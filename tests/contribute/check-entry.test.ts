import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { knownChecksOf, knownOf } from '../../src/contribute/known.ts';
import { shownPath } from '../../src/contribute/stand-ins.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { corpusFolder, edit, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from '../views/site.ts';
import { entry, outcome, source } from './form.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
edit(folders, 'checks/2025/bridge-opens-on-monday.md', (text) =>
  text.replace('aliases: []', 'aliases: [the-bridge-was-closed]'),
);
const site = await siteOf(folders);
// As a browser gets them.
const known = JSON.parse(JSON.stringify(knownOf(site))) as ReturnType<typeof knownOf>;
const checks = knownChecksOf(site);

const CHECK = {
  claim: 'The bridge has nine arches',
  claimant: 'Invented Person',
  date: '2025-08-20',
  verdict: 'false',
  explanation: 'The drawing shows seven.',
  text: 'The drawing shows seven arches.',
  published: '2025-08-22',
};
const SOURCE = source(
  { outlet: 'Invented Outlet', language: 'en', published: '2025-08-19' },
  { quotation: 'a bridge of seven arches', stance: 'refutes' },
);

function fieldsOf(filled: ReturnType<typeof entry>): Record<string, string> {
  const { problems } = outcome(filled, known, checks);
  return Object.fromEntries(
    problems.map(({ diagnostic, field }) => [diagnostic.rule, field ?? '']),
  );
}

describe('an entry that is filled in', () => {
  it('has nothing wrong with it, and is a check and its source', () => {
    const { problems, files } = outcome(entry(CHECK, [SOURCE]), known, checks);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'sources/invented-outlet-2025-08-19.md',
      'checks/2025/the-bridge-has-nine-arches.md',
    ]);
  });

  it('names whom the publication knows, however the name is typed, and adds all others', () => {
    const filled = entry({ ...CHECK, claimant: ' invented  person ', topics: 'Arches, Stones' });
    const paths = outcome(filled, known, checks).files.map(({ path }) => path);
    expect(paths).toEqual([
      'topics/arches.md',
      'topics/stones.md',
      'checks/2025/the-bridge-has-nine-arches.md',
    ]);
    const other = outcome(entry({ ...CHECK, claimant: 'Constructor' }), known, checks);
    expect(other.files[0]?.path).toBe('claimants/constructor.md');
    expect(other.problems).toEqual([]);
  });

  it('may rest on a passage of a source that is published', () => {
    const [passage = ''] = known.sources.report?.passages ?? [];
    const filled = entry(CHECK, [source({ source: 'report', appeared: 'yes' }, { passage })]);
    const { problems, files } = outcome(filled, known, checks);
    expect(problems).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toContain(`passage: ${passage}`);
  });
});

describe('what is wrong is said beside the field', () => {
  it.each([
    [
      'a verdict in the claim',
      { claim: 'It is false that it opens' },
      'check-claim-verdict',
      'claim',
    ],
    ['a day that is none', { date: '2025-02-30' }, 'frontmatter-date', 'date'],
    ['a missing claimant', { claimant: '' }, 'frontmatter-key-missing', 'claimant'],
    ['a missing reason', { explanation: '' }, 'text-unfinished', 'explanation'],
    ['a missing verdict', { verdict: '' }, 'text-unfinished', 'verdict'],
    ['a missing text', { text: '' }, 'text-unfinished', 'text'],
    ['HTML', { text: 'A <script>alert(1)</script> line' }, 'markdown-html', 'text'],
    ['a dead link', { text: 'See [this](/checks/none/).' }, 'reference-address', 'text'],
    ['a comparison that is none', { comparison: 'none' }, 'reference-comparison', 'comparison'],
    [
      'a row that is none',
      { comparison: 'report-and-rewrite', points: 'x' },
      'reference-point',
      'points',
    ],
    ['an early day', { published: '2025-08-01' }, 'check-published-early', 'published'],
    ['a slug with capitals', { slug: 'Bridge' }, 'file-name', 'slug'],
    ['a slug that is taken', { slug: 'bridge-opens-on-monday' }, 'file-id-twice', 'slug'],
    ['a slug that was taken', { slug: 'the-bridge-was-closed' }, 'file-id-twice', 'slug'],
  ])('%s', (_, wrong, rule, field) => {
    expect(fieldsOf(entry({ ...CHECK, ...wrong }, [SOURCE]))).toHaveProperty([rule], field);
  });

  it.each([
    ['an outlet that is missing', { outlet: '' }, 'frontmatter-key-missing', 'source-0-outlet'],
    ['an address that is none', { url: 'bridge.example' }, 'frontmatter-address', 'source-0-url'],
    [
      'a copy without a day',
      { archived: 'https://a.example/' },
      'frontmatter-date',
      'source-0-archivedDate',
    ],
  ])('of a source: %s', (_, wrong, rule, field) => {
    const wanting = source({ ...SOURCE.values, ...wrong }, SOURCE.passages[0] ?? {});
    expect(fieldsOf(entry(CHECK, [wanting]))).toHaveProperty([rule], field);
  });

  it('of the passage whose quotation is too long, and of a passage that is none', () => {
    const long = source(SOURCE.values, { quotation: 'One.' }, { quotation: 'word '.repeat(26) });
    expect(fieldsOf(entry(CHECK, [long]))).toMatchObject({
      'source-quotation-long': 'source-0-passage-1-quotation',
    });
    const none = source({ source: 'report' }, { passage: 'none' });
    expect(fieldsOf(entry(CHECK, [none]))).toEqual({
      'reference-passage': 'source-0-passage-0-passage',
    });
  });
});

describe('whatever is filled in', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...['', 'true', '2025-08-20', '---\nx: y', '# Words', '## opening-day', 'a: b # c'],
      ...['[x](javascript:alert(1))', '<img src=x onerror=alert(1)>', ':cite[x]{source=report}'],
      ...['__proto__', '../../etc', '&a *a', '\u202Eabc', '"', "'", '> quoted', '\\', '[^1]'],
    ),
  );

  it('is judged as the check of the content judges its files', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[text, text, text, text, text, text],
        async (claim, claimant, explanation, body, quotation, topics) => {
          const filled = entry({ ...CHECK, claim, claimant, explanation, text: body, topics }, [
            source(SOURCE.values, { quotation, note: explanation }),
          ]);
          const { files, diagnostics } = outcome(filled, known, checks);
          for (const { path, text } of files) {
            mkdirSync(dirname(join(folders.content, path)), { recursive: true });
            writeFileSync(join(folders.content, path), text);
          }
          const reading = await readCorpus({ folders });
          for (const { path } of files) rmSync(join(folders.content, path));
          const paths = files.map(({ path }) => shownPath(path));
          const theirs = reading.diagnostics.flatMap((diagnostic) => {
            const file = paths.find((path) => diagnostic.file.endsWith(path));
            return file === undefined ? [] : [{ ...diagnostic, file }];
          });
          expect(inOrder(diagnostics)).toEqual(inOrder(theirs));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function inOrder(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => JSON.stringify(diagnostic, sortKeys)).toSorted();
}

function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
