import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/articles/markdown-quotation.ts';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { prepare } from '../../src/corpus/prepare.ts';
import { contextOf } from '../../src/corpus/context.ts';
import type { RecordFile } from '../../src/corpus/record-file.ts';
import { publication } from '../../src/model/publication.ts';
import type { CheckAnswers, SourceAnswers } from '../../src/new/answers.ts';
import { newFiles } from '../../src/new/new-files.ts';
import config from '../fixtures/invented/publication.config.ts';

const PUBLICATION = publication.parse(config);
const CONTEXT = contextOf(PUBLICATION);

const CHECK: CheckAnswers = {
  slug: 'bridge-has-seven-arches',
  claim: { text: 'The bridge has seven arches', claimant: 'invented-person', date: '2025-01-20' },
  published: '2025-01-22',
};
const SOURCE: SourceAnswers = { id: 'invented-report', outlet: 'invented-outlet', language: 'en' };

function complaintsOn({ kind, text }: RecordFile) {
  return prepare(kind, text, {}, CONTEXT).prepared.complaints;
}

function checkText(more: Partial<CheckAnswers> = {}): string {
  return newFiles({ checks: [{ ...CHECK, ...more }] }, PUBLICATION)[0]?.text ?? '';
}

function sourceText(more: Partial<SourceAnswers> = {}): string {
  return newFiles({ sources: [{ ...SOURCE, ...more }] }, PUBLICATION)[0]?.text ?? '';
}

describe('a new check', () => {
  it('is a file that can be read, whose only problems are marks of what is to be filled in', () => {
    const [file] = newFiles({ checks: [CHECK] }, PUBLICATION);
    expect(file?.path).toBe('checks/2025/bridge-has-seven-arches.md');
    const complaints = file ? complaintsOn(file) : [];
    expect(new Set(complaints.map(({ rule }) => rule))).toEqual(new Set(['text-unfinished']));
  });

  it('has nothing to be filled in where everything was answered', () => {
    const text = checkText({
      verdict: 'false',
      explanation: 'It has five.',
      text: 'Somebody counted them.',
    });
    expect(text).not.toContain('To be filled in');
    expect(text).toContain('\n---\nSomebody counted them.\n');
  });

  it('marks a verdict that nobody gave, and a day that nobody knows', () => {
    const [file] = newFiles({ checks: [{ ...CHECK, published: undefined }] }, PUBLICATION);
    expect(file?.path).toBe('checks/9999/bridge-has-seven-arches.md');
    expect(file?.text).toMatch(/# To be filled in: the verdict.*\nverdict: (?!true|false|void)/);
  });

  it('is written in its own language', () => {
    expect(checkText({ language: 'uk' })).toContain('## Що було сказано');
    expect(checkText({ language: 'uk' })).toContain('language: uk');
    expect(checkText({ language: 'en' })).not.toContain('language:');
  });

  it('shows how a citation is written, with a source of its own', () => {
    const evidence = [{ source: 'invented-report', passage: 'arches' }];
    expect(checkText({ evidence })).toContain('{source=invented-report passage=arches}');
    expect(checkText({ evidence })).toContain('# To be judged: supports, refutes or context.');
  });
});

describe('a new source', () => {
  it('has a passage to be filled in where nobody said what stands in it', () => {
    expect(sourceText()).toMatch(/## what-it-says\n\nTo be filled in:/);
    expect(sourceText()).toContain('# To be judged: primary, secondary or tertiary.\nkind:');
  });

  it('leaves out what nobody said', () => {
    const text = sourceText({ headline: '', authors: [], kind: 'primary' });
    expect(readFrontmatter(text).data).toEqual({
      outlet: 'invented-outlet',
      language: 'en',
      rights: 'all-rights-reserved',
      kind: 'primary',
    });
  });
});

describe('new records', () => {
  it('stand behind those that they refer to', () => {
    const files = newFiles(
      {
        checks: [CHECK],
        sources: [SOURCE],
        claimants: [{ id: 'invented-person', name: 'Person A' }],
        outlets: [{ id: 'invented-outlet', name: 'Outlet One' }],
        topics: [{ id: 'invented-bridge', name: 'The bridge' }],
      },
      PUBLICATION,
    );
    expect(files.map(({ kind }) => kind)).toEqual([
      'claimants',
      'outlets',
      'topics',
      'sources',
      'checks',
    ]);
  });

  it('say just what was answered, or the check of the content says what cannot be said', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (claim, name, words) => {
        const passage = { id: 'words', quotations: [words], paraphrase: words };
        const [claimant, source, check] = newFiles(
          {
            claimants: [{ id: 'somebody', name, kind: 'person' }],
            sources: [{ ...SOURCE, headline: name, passages: [passage] }],
            checks: [{ ...CHECK, claim: { ...CHECK.claim, text: claim, venue: name } }],
          },
          PUBLICATION,
        ).map((file) => {
          const { data, complaints } = readFrontmatter(file.text);
          expect(complaints).toEqual([]);
          const { prepared, rendered } = prepare(file.kind, file.text, {}, CONTEXT);
          const rules = prepared.complaints.map(({ rule }) => rule);
          expect(rules.filter((rule) => !/^(?:text-|frontmatter-text$)/.test(rule))).toEqual([]);
          return { data, rendered };
        });
        expect(claimant?.data).toMatchObject({ name });
        expect(check?.data).toMatchObject({ title: claim, claim: { text: claim, venue: name } });
        expect(source?.data).toMatchObject({ headline: name });
        const visibly = visible(words);
        if (visibly === '') return;
        expect(source?.rendered).toMatchObject({
          passages: [{ id: 'words', quotations: [visibly] }],
        });
      }),
      { numRuns: 200 },
    );
  });
});

/** What breaks a file that is put together of strings. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n---\n',
        '## heading',
        ': ',
        ' #',
        '"',
        "'",
        '> ',
        '- ',
        '{',
        '[a](b)',
      ),
      fc.constantFrom(
        ':cite[x]{source=y}',
        '::verdict-scale',
        '<b>',
        '&amp;',
        '[^1]',
        '*',
        '`',
        '~',
      ),
      fc.constantFrom(
        '👩‍👩‍👧',
        'مرحبا',
        '\u202e',
        '\u200b',
        'bridgе',
        'null',
        'true',
        '2025',
        '%',
        '!x',
        '&a',
      ),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
