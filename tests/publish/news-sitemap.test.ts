import fc from 'fast-check';
import sax from 'sax';
import { afterAll, describe, expect, it } from 'vitest';
import { hasNews, newsSitemap } from '../../src/publish/news-sitemap.ts';
import { found, type Site } from '../../src/views/site.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from '../views/site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);
const check = found(base.corpus.checks, 'bridge-opens-on-monday');

/** The site with checks that differ in this alone. */
function siteWith(...changes: Partial<typeof check.data>[]): Site {
  const checks = changes.map((change, index) => {
    const id = `check-${String(index)}`;
    return [id, { ...check, id, data: { ...check.data, ...change } }] as const;
  });
  return { ...base, corpus: { ...base.corpus, checks: new Map(checks) } };
}

/** Namespace and text of the elements, in their order, as another library reads them. */
function read(xml: string): { name: string; uri: string; text: string }[] {
  const elements: { name: string; uri: string; text: string }[] = [];
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    if ('local' in tag) elements.push({ name: tag.local, uri: tag.uri, text: '' });
  };
  parser.ontext = (text) => {
    const last = elements.at(-1);
    if (last) last.text += text;
  };
  parser.write(xml).close();
  return elements;
}
const textsOf = async (site: Site, wanted: string) =>
  read(await newsSitemap(site)).flatMap(({ name, text }) => (name === wanted ? [text] : []));

describe('the sitemap for news', () => {
  it('has the checks of the last two days, counted back from the newest', async () => {
    const site = siteWith(
      { published: '2024-03-01' },
      { published: '2024-02-29' },
      { published: '2024-02-28' },
    );
    expect(await textsOf(site, 'publication_date')).toEqual(['2024-03-01', '2024-02-29']);
    expect(await newsSitemap(site)).toBe(await newsSitemap(site));
  });

  it('tells of each its title, language and publication, in Google’s namespace', async () => {
    const elements = read(await newsSitemap(siteWith({ title: 'A & B', language: 'pt-BR' })));
    const news = elements.filter(({ uri }) => uri.endsWith('google.com/schemas/sitemap-news/0.9'));
    const told = news.filter(({ text }) => text !== '').map(({ name, text }) => [name, text]);
    expect(Object.fromEntries(told)).toEqual({
      name: base.publication.name,
      language: 'pt',
      publication_date: check.data.published,
      title: 'A & B',
    });
  });

  it('leaves out what was withdrawn, and is not there where nothing is left', async () => {
    const site = siteWith({}, { verdict: 'void' });
    expect(await textsOf(site, 'loc')).toHaveLength(1);
    expect(hasNews(site)).toBe(true);
    expect(hasNews(siteWith({ verdict: 'void' }))).toBe(false);
    expect(hasNews(siteWith())).toBe(false);
  });

  it('has no more than a thousand', async () => {
    const many = siteWith(...Array.from({ length: 1100 }, () => ({})));
    expect(await textsOf(many, 'loc')).toHaveLength(1000);
  });

  it('can be read whatever a title may be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
        expect(await textsOf(siteWith({ title: `a${title}b` }), 'title')).toHaveLength(1);
      }),
      { numRuns: 50, examples: [[']]>'], ['</news:title>'], ['\u0000\ud800\u202e'], ['&#0;']] },
    );
  });
});
