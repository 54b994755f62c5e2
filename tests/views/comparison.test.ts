import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { comparisonView } from '../../src/views/comparison.ts';
import { corpusFolder, edit, removeFolder, reportOn } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const COMPARISON = 'comparisons/report-and-rewrite.md';
const made: Folders[] = [];
afterEach(() => made.splice(0).forEach(removeFolder));

/** The base with `commentary` for its comparison, and `change` to its rows. */
function folder(commentary: string, change = (text: string) => text): Folders {
  const folders = corpusFolder();
  made.push(folders);
  edit(folders, COMPARISON, (text) =>
    change(text).replace('The rewrite moves the day.', commentary),
  );
  return folders;
}

async function commentaryOf(...args: Parameters<typeof folder>): Promise<string> {
  const site = await siteOf(folder(...args));
  return comparisonView(site, 'report-and-rewrite').commentaryHtml;
}

describe('a citation in the commentary of a comparison', () => {
  it.each([
    ['source=report passage=opening-day', 'row-opening-day'],
    ['source=rewrite passage=opening-day', 'row-opening-day'],
    ['source=report passage=toll', 'row-toll'],
    ['source=rewrite passage=speech', 'row-speech'],
    ['source=report', 'source-report'],
    ['source=rewrite', 'source-rewrite'],
  ])('of %s leads to #%s', async (attributes, fragment) => {
    expect(await commentaryOf(`As :cite[it *says*]{${attributes}}.`)).toBe(
      `<p>As <a href="#${fragment}" class="cite">it <em>says</em></a>.</p>`,
    );
  });

  it('leads to the first of several rows that show the passage', async () => {
    const more = '  - { id: again, point: And now?, relation: dropped, left: opening-day }\n';
    const html = (at: string) =>
      commentaryOf(':cite[x]{source=report passage=opening-day}', (text) =>
        text.replace(at, `${more}${at}`),
      );
    expect(await html('  - id: speech')).toContain('href="#row-opening-day"');
    expect(await html('  - id: opening-day')).toContain('href="#row-again"');
  });

  it('leads to a row that shows the passage on the side of its source', async () => {
    const toll = '  - { id: other, point: And now?, relation: added, right: opening-day }\n';
    const html = await commentaryOf(':cite[x]{source=report passage=opening-day}', (text) =>
      text.replace('rows:\n', `rows:\n${toll}`),
    );
    expect(html).toContain('href="#row-opening-day"');
  });

  it('changes no other link', async () => {
    const markdown = '## Day\n\n[a](#day) [b](/about/#source-report) and a note[^n].\n\n[^n]: So.';
    const html = await commentaryOf(markdown);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual(['#text-day', '/about/#source-report', '#note-fn-n', '#note-fnref-n']);
  });

  it('that names neither source, or a passage in no row, is reported', async () => {
    const rules = async (...args: Parameters<typeof folder>) =>
      (await reportOn(folder(...args))).rules;
    const cite = ':cite[x]{source=report passage=toll}';
    const without = (text: string) => text.replace(/ {2}- id: toll[^]*?left: toll\n/, '');
    expect(await rules(cite)).toEqual([]);
    expect(await rules(cite, without)).toEqual(['comparison-cite']);
    // What is not there at all is reported once.
    expect(await rules(':cite[x]{source=reports}')).toEqual(['reference-source']);
    expect(await rules(':cite[x]{source=report passage=tolls}')).toEqual(['reference-passage']);
  });
});

describe('what the machine notices between the passages of a row', () => {
  const REWRITE = 'sources/rewrite.md';
  const findingsOf = async (change: (text: string) => string) => {
    const folders = folder('So.');
    edit(folders, REWRITE, change);
    const { rows } = comparisonView(await siteOf(folders), 'report-and-rewrite');
    return rows.find(({ id }) => id === 'opening-day')?.findings;
  };

  it('stands on the row, with the words of both sides', async () => {
    expect(await findingsOf((text) => text)).toEqual([
      { kind: 'date', severity: 'high', left: 'Tuesday', right: 'Monday' },
    ]);
  });

  it.each([
    ['both quote the same', (text: string) => text.replace('Monday', 'Tuesday')],
    ['a side is told in our own words', (text: string) => text.replace('> opens on', 'Opens on')],
    [
      'the two are in two languages',
      (text: string) => text.replace('language: en', 'language: de'),
    ],
  ])('is nothing where %s', async (_, change) => {
    expect(await findingsOf(change)).toBeUndefined();
  });
});
