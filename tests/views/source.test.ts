import { afterAll, describe, expect, it } from 'vitest';
import { robustAttributes } from '../../src/components/robust-link.ts';
import { robustLink, sourceTexts, sourceView } from '../../src/views/source.ts';
import { corpusFolder, edit, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
edit(folders, 'sources/report.md', (text) =>
  text.replace(
    'accessed:',
    'archived: { url: "https://archive.example/1/bridge", date: 2025-08-22 }\nauthors: [Invented Author]\naccessed:',
  ),
);
const site = await siteOf(folders);
const url = 'https://outlet.example/bridge';
const archived = { url: 'https://archive.example/1/bridge', date: '2025-08-22' };

describe('a robust link', () => {
  it('has the original address, the archived copy and its day', () => {
    const link = robustLink({ url, archived });
    expect(link).toEqual({
      href: url,
      original: url,
      archive: { href: archived.url, date: '2025-08-22' },
    });
    expect(robustAttributes(link)).toEqual({
      href: url,
      rel: 'external',
      'data-originalurl': url,
      'data-versionurl': archived.url,
      'data-versiondate': '2025-08-22',
    });
  });

  it('leads to the words, and keeps the address without them as the original', () => {
    const link = robustLink({ url }, ':~:text=opens');
    expect(link).toEqual({ href: `${url}#:~:text=opens`, original: url });
  });

  it('keeps the fragment that an address has', () => {
    const { href } = robustLink({ url: `${url}#top` }, ':~:text=opens');
    expect(href).toBe(`${url}#top:~:text=opens`);
  });

  it('is not there for a source without an address', () => {
    expect(robustLink({ archived })).toBeUndefined();
  });
});

describe('a source', () => {
  it('is shown with what is known of it', () => {
    expect(sourceView(site, 'report')).toEqual({
      id: 'report',
      outlet: { href: '/outlets/invented-outlet/', text: 'Invented Outlet', language: 'en' },
      short: 'Invented Outlet',
      headline: 'The invented bridge is ready',
      authors: ['Invented Author'],
      published: '2025-08-19',
      accessed: '2025-08-20',
      language: 'en',
      rights: 'all-rights-reserved',
      kind: 'primary',
      link: { href: url, original: url, archive: { href: archived.url, date: archived.date } },
    });
  });

  it('is shown without what is not known', () => {
    const view = sourceView(site, 'rewrite');
    for (const key of ['headline', 'accessed', 'description', 'link'])
      expect(view).not.toHaveProperty(key);
    expect(view.published).toBe('2025-08');
  });
});

describe('a quotation', () => {
  it('is linked to its words in the source', () => {
    const { quotations, paraphraseHtml } = sourceTexts(site, 'report').passage('opening-day');
    expect(quotations.map(({ stretches }) => stretches)).toEqual([
      [{ text: 'opens on Tuesday', changed: false }],
    ]);
    expect(quotations[0]?.link).toMatchObject({
      href: `${url}#:~:text=opens%20on%20Tuesday`,
      original: url,
    });
    expect(paraphraseHtml).toBe('<p>The report names the day twice.</p>');
  });

  it('is not linked where the source has no address', () => {
    const { quotations } = sourceTexts(site, 'rewrite').passage('opening-day');
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).not.toHaveProperty('link');
  });

  it('is not linked where its words are quoted of the source twice', async () => {
    edit(folders, 'sources/report.md', (text) =>
      text
        .replace('> nobody will', '> it opens on Tuesday, and nobody will')
        .replace('all-rights-reserved', 'cc0-1.0'),
    );
    const { passage } = sourceTexts(await siteOf(folders), 'report');
    expect(passage('opening-day').quotations[0]).not.toHaveProperty('link');
    expect(passage('toll').quotations[0]).toHaveProperty('link');
  });

  it('that is not there is a fault that says so', () => {
    expect(() => sourceTexts(site, 'report').passage('no-such-passage')).toThrow('no-such-passage');
  });
});
