import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newestFirst } from '../../src/views/card.ts';
import { checkSubject, checkView } from '../../src/views/check.ts';
import { correctionsViews } from '../../src/views/corrections.ts';
import { checkKey } from '../../src/views/keys.ts';
import { found } from '../../src/views/site.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { corpusFolder, edit, removeFolder, write } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const CHECK = 'checks/2025/bridge-opens-on-monday.md';
const SLUG = 'bridge-opens-on-monday';
const made: Folders[] = [];
afterAll(() => made.forEach(removeFolder));

function folder(change: (text: string) => string = (text) => text): Folders {
  const folders = corpusFolder();
  made.push(folders);
  edit(folders, CHECK, change);
  return folders;
}

async function viewOf(change?: (text: string) => string) {
  const site = await siteOf(folder(change));
  return checkView(site, checkSubject(site, found(site.corpus.checks, SLUG)));
}

describe('the page of a check', () => {
  it('shows the claim, the verdict, the argument and who wrote it', async () => {
    const view = await viewOf();
    expect(view.bodyHtml).toContain('href="#source-rewrite--opening-day"');
    expect(view).toMatchObject({
      title: 'Invented Person: the bridge opens on Monday',
      claim: {
        text: 'The invented bridge opens on Monday',
        claimant: { href: '/claimants/invented-person/', text: 'Invented Person' },
        date: '2025-08-20',
        appearances: [{ id: 'report' }],
      },
      verdict: { id: 'false', label: 'False', number: 1, mark: null },
      authors: [{ name: 'The editors' }],
      topics: [{ href: '/topics/invented-bridge/' }],
    });
  });

  it('shows the comparison, with the words that differ', async () => {
    const { comparison } = await viewOf();
    expect(comparison?.points).toEqual(['opening-day']);
    expect(comparison?.counts).toEqual({
      same: 0,
      reworded: 0,
      contradicted: 1,
      dropped: 1,
      added: 1,
    });
    expect(comparison?.rows).toMatchObject([
      { relation: 'contradicted', changes: [{ left: 'Tuesday', right: 'Monday' }] },
      { relation: 'dropped', left: { id: 'toll' }, right: null },
      { relation: 'added', left: null, right: { id: 'speech' } },
    ]);
  });

  it('lists the sources of its evidence first, then those that its text cites', async () => {
    const { sources } = await viewOf();
    expect(
      sources.map(({ source, passages }) => [source.id, passages.map(({ stance }) => stance)]),
    ).toEqual([
      ['report', ['refutes']],
      ['rewrite', [undefined]],
    ]);
    const turned = await viewOf((text) =>
      text
        .replace('{ source: report, passage: opening-day', '{ source: rewrite, passage: speech')
        .replace('{source=rewrite passage=opening-day}', '{source=report}'),
    );
    expect(turned.sources.map(({ source }) => source.id)).toEqual(['rewrite', 'report']);
  });

  it('lists each source once, and a passage that is evidence and cited once', async () => {
    const { sources } = await viewOf((text) =>
      text.replace('source=rewrite passage=opening-day', 'source=report passage=opening-day'),
    );
    expect(sources).toHaveLength(1);
    expect(sources[0]?.passages.map(({ passage, stance }) => [passage.id, stance])).toEqual([
      ['opening-day', 'refutes'],
    ]);
  });

  it('lists the sources in which the claim appeared, after the others and once', async () => {
    const write = (appearances: string) =>
      viewOf((text) =>
        text
          .replace('appearances: [report]', `appearances: ${appearances}`)
          .replace('{source=rewrite passage=opening-day}', '{source=report}'),
      );
    const ids = async (appearances: string) =>
      (await write(appearances)).sources.map(({ source, passages }) => [
        source.id,
        passages.length,
      ]);
    expect(await ids('[rewrite, report]')).toEqual([
      ['report', 1],
      ['rewrite', 0],
    ]);
    expect(await ids('[report]')).toEqual([['report', 1]]);
  });

  it('has a card for every citation of its text to lead to', async () => {
    const { bodyHtml, sources } = await viewOf(
      (text) => `${text}\n:cite[Twice]{source=report passage=toll}\n`,
    );
    const ids = new Set(
      sources.flatMap(({ source, passages }) => [
        `source-${source.id}`,
        ...passages.map(({ passage }) => `source-${source.id}--${passage.id}`),
      ]),
    );
    for (const [, target] of bodyHtml.matchAll(/href="#(source-[^"]*)"/g))
      expect(ids).toContain(target);
  });

  it('shows the corrections with the verdict before', async () => {
    const { corrections, verdict } = await viewOf((text) =>
      text.replace(
        'corrections: []',
        'corrections:\n  - { date: 2025-08-22, class: substantial, was: mostly-true, note: New evidence }',
      ),
    );
    expect(verdict.id).toBe('false');
    expect(corrections).toMatchObject([
      {
        date: '2025-08-22',
        class: 'substantial',
        was: { id: 'mostly-true', label: 'Mostly true' },
      },
    ]);
  });
});

describe('what the page of a check depends on', () => {
  it.each([
    ['its text', CHECK, 'names Tuesday', 'names a Tuesday'],
    ['a source', 'sources/report.md', 'names the day twice', 'names the day'],
    ['the other source of its comparison', 'sources/rewrite.md', 'adds a speech', 'adds words'],
    ['the commentary', 'comparisons/report-and-rewrite.md', 'moves the day', 'changes the day'],
    [
      'the name of an outlet',
      'outlets/other-invented-outlet.md',
      'Other Invented',
      'Another Invented',
    ],
    ['the name of its claimant', 'claimants/invented-person.md', 'Person', 'Speaker'],
    ['the name of its topic', 'topics/invented-bridge.md', 'Invented bridge', 'The bridge'],
  ])('is changed by %s', async (_, path, from, to) => {
    const folders = folder();
    const key = async () => checkKey(await siteOf(folders), SLUG);
    const before = await key();
    expect(await key()).toBe(before);
    edit(folders, path, (text) => text.replace(from, to));
    expect(await key()).not.toBe(before);
  });
});

describe('several checks', () => {
  const second = (text: string) =>
    text
      .replace('published: 2025-08-21', 'published: 2025-09-01')
      .replace(
        'corrections: []',
        'corrections:\n  - { date: 2025-09-02, class: minor, note: First }\n  - { date: 2025-09-05, class: update, note: Second }',
      );

  it('stand with the newest first, those of one day by their slugs', async () => {
    const folders = folder();
    const text = readFileSync(join(folders.content, CHECK), 'utf8');
    write(folders, 'checks/2025/z-later.md', second(text));
    write(folders, 'checks/2025/a-later.md', second(text));
    const { corpus } = await siteOf(folders);
    expect(newestFirst(corpus.checks.values()).map(({ id }) => id)).toEqual([
      'a-later',
      'z-later',
      SLUG,
    ]);
  });

  it('have their corrections in one log, the newest first', async () => {
    const site = await siteOf(folder(second));
    const [page] = correctionsViews(site, 'en');
    expect(page?.corrections.map(({ note }) => note)).toEqual(['Second', 'First']);
    expect(page?.total).toBe(2);
    expect(page?.corrections[0]?.check.href).toBe(`/checks/${SLUG}/`);
  });
});
