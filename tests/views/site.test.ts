import { afterAll, describe, expect, it } from 'vitest';
import { pageOf, pagePath } from '../../src/views/paging.ts';
import { absolute, found, href, interfaceLanguage, inWords } from '../../src/views/site.ts';
import { editLink, reportLink } from '../../src/views/forge.ts';
import { frame } from '../../src/views/frame.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const site = await siteOf(folders);
const at = (address: string) => ({ ...site, publication: { ...site.publication, address } });
const speaking = (...languages: string[]) => ({
  ...site,
  publication: { ...site.publication, languages },
});

describe('an address', () => {
  it.each([
    ['https://examiner.example', '/about/', 'https://examiner.example/about/'],
    ['https://examiner.example/', '/about/', 'https://examiner.example/about/'],
    ['https://examiner.example/desk', '/desk/about/', 'https://examiner.example/desk/about/'],
    ['https://examiner.example/desk/', '/desk/about/', 'https://examiner.example/desk/about/'],
  ])('of a site at %s is %s', (address, path, whole) => {
    expect(href(at(address), '/about/')).toBe(path);
    expect(absolute(at(address), '/about/')).toBe(whole);
  });
});

describe('the language of the interface', () => {
  it('is that of the text, if the publication speaks it', () => {
    expect(interfaceLanguage(speaking('en', 'uk'), 'uk')).toBe('uk');
    expect(interfaceLanguage(speaking('en', 'uk'), 'uk-UA')).toBe('uk');
  });

  it('is the publication’s first for all other texts', () => {
    expect(interfaceLanguage(speaking('uk', 'en'), 'ar')).toBe('uk');
    expect(interfaceLanguage(speaking('uk', 'en'))).toBe('uk');
    expect(interfaceLanguage(speaking('en'), 'uk')).toBe('en');
  });

  it('is one that there are words for', () => {
    expect(interfaceLanguage(speaking('fr', 'uk'), 'fr')).toBe('uk');
    expect(interfaceLanguage(speaking('fr'), 'fr')).toBe('en');
  });

  it('leaves a text of the configuration in the first language that has it', () => {
    const two = speaking('uk', 'en');
    expect(inWords(two, { en: 'True', uk: 'Правда' }, 'en')).toBe('True');
    expect(inWords(two, { en: 'True', uk: 'Правда' }, 'fr')).toBe('Правда');
    expect(inWords(two, { en: 'True' }, 'uk')).toBe('True');
  });
});

describe('a listing', () => {
  const paged = { ...site, publication: { ...site.publication, pageSize: 2 } };

  it('is cut into pages that lead to one another', () => {
    const pages = pageOf(paged, ['a', 'b', 'c', 'd', 'e'], '/checks/');
    expect(pages.map(({ items }) => items)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(pages.map(({ page }) => page)).toEqual([
      { number: 1, last: 3, next: '/checks/page/2/' },
      { number: 2, last: 3, previous: '/checks/', next: '/checks/page/3/' },
      { number: 3, last: 3, previous: '/checks/page/2/' },
    ]);
  });

  it('has one page where it is empty, and where it just fits', () => {
    expect(pageOf(paged, [], '/checks/')).toEqual([{ items: [], page: { number: 1, last: 1 } }]);
    expect(pageOf(paged, ['a', 'b'], '/checks/')).toHaveLength(1);
  });

  it('has its own address as its first page', () => {
    expect(pagePath('/topics/bridges/', 1)).toBe('/topics/bridges/');
    expect(pagePath('/topics/bridges/', 2)).toBe('/topics/bridges/page/2/');
  });
});

describe('the way to report an error', () => {
  const repository = { url: 'https://github.com/examiner/desk/', branch: 'main' };
  const of = (changes: object) => ({ ...site, publication: { ...site.publication, ...changes } });

  it('is the form for errors with the page’s address, where there is a repository', () => {
    const { kind, href: link } = reportLink(of({ repository }), 'a-check', 'A & B?', 'en');
    expect(kind).toBe('issue');
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe('/examiner/desk/issues/new');
    expect(searchParams.get('title')).toBe('Error in: A & B?');
    expect(searchParams.get('page')).toBe('https://examiner.example/checks/a-check/');
  });

  it('is a mail where there is an address alone', () => {
    const contact = { email: 'desk@examiner.example' };
    const { kind, href: link } = reportLink(of({ contact }), 'a-check', 'A & B?', 'en');
    expect(kind).toBe('mail');
    expect(link).toMatch(
      /^mailto:desk@examiner\.example\?subject=Error%20in%3A%20A%20%26%20B%3F&body=/,
    );
  });

  it('is the corrections policy where there is neither, or else the corrections', () => {
    const hrefWith = (policies: object) => reportLink(of({ policies }), 'a-check', 'A', 'en').href;
    expect(hrefWith({ corrections: 'how-we-correct' })).toBe('/how-we-correct/');
    expect(hrefWith({ corrections: 'https://desk.example/policy' })).toBe(
      'https://desk.example/policy',
    );
    expect(hrefWith({})).toBe('/corrections/');
  });

  it('begins at the file itself where there is a repository', () => {
    expect(editLink(of({ repository }), 'pages/about.md')).toBe(
      'https://github.com/examiner/desk/edit/main/content/pages/about.md',
    );
    expect(editLink(site, 'pages/about.md')).toBeUndefined();
  });

  it('is none on a forge whose forms are not known', () => {
    const elsewhere = of({ repository: { ...repository, url: 'https://forge.example/desk' } });
    expect(editLink(elsewhere, 'pages/about.md')).toBeUndefined();
    expect(reportLink(elsewhere, 'a-check', 'A', 'en').kind).toBe('policy');
  });

  it('stands on every page that does not say it itself, and on none without a repository', () => {
    const desk = of({ repository });
    const named = { title: 'About & more', path: 'pages/about.md' };
    const { edit, report = '' } = frame(desk, '/about/', 'en', named).ways ?? {};
    expect(edit).toBe(editLink(desk, 'pages/about.md'));
    expect(new URL(report).searchParams.get('title')).toBe('Error in: About & more');
    expect(frame(desk, '/checks/').ways).not.toHaveProperty('edit');
    expect(frame(desk, '/checks/a-check/', 'en', null)).not.toHaveProperty('ways');
    expect(frame(site, '/about/', 'en', named)).not.toHaveProperty('ways');
  });

  it('has a title that forges take, however long the page’s is', () => {
    const desk = of({ repository });
    const title = '🦔\ud800'.repeat(500);
    const link = new URL(reportLink(desk, 'a-check', title, 'en').href);
    expect([...(link.searchParams.get('title') ?? '')].length).toBeLessThan(255);
  });
});

it('stands around a page with the menus in its language', () => {
  const { footer, canonical, current, language } = frame(
    at('https://examiner.example/desk/'),
    '/about/',
  );
  expect({ canonical, current, language }).toEqual({
    canonical: 'https://examiner.example/desk/about/',
    current: '/desk/about/',
    language: 'en',
  });
  expect(footer.map(({ href: link }) => link)).toContain('/desk/about/');
});

it('says which record it misses', () => {
  expect(() => found(site.corpus.topics, 'no-such-topic')).toThrow('no-such-topic');
});
