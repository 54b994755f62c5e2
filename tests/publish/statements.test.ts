import { afterAll, describe, expect, it } from 'vitest';
import { publication } from '../../src/model/publication.ts';
import { security } from '../../src/model/security.ts';
import { trust } from '../../src/model/trust.ts';
import { securityTxt } from '../../src/publish/security-txt.ts';
import { trustTxt } from '../../src/publish/trust-txt.ts';
import { robots } from '../../src/publish/robots.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from '../views/site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const site = await siteOf(folders, {
  address: 'https://examiner.example/',
  languages: ['en', 'uk'],
});
const CONTACT = 'mailto:security@examiner.example';

describe('security.txt', () => {
  const fieldsOf = (config: Parameters<typeof security.parse>[0]) =>
    securityTxt(site, security.parse(config))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': '));

  it('has what RFC 9116 asks for: contacts in their order, one expiry, one line of languages', () => {
    const contact = [CONTACT, 'https://examiner.example/report'];
    expect(fieldsOf({ contact, expires: '2026-06-30' })).toEqual([
      ['Contact', CONTACT],
      ['Contact', 'https://examiner.example/report'],
      ['Expires', '2026-06-30T00:00:00Z'],
      ['Preferred-Languages', 'en, uk'],
      ['Canonical', 'https://examiner.example/.well-known/security.txt'],
    ]);
  });

  it('has what else is configured', () => {
    const policy = 'https://examiner.example/policy';
    const fields = fieldsOf({
      contact: [CONTACT],
      expires: '2026-06-30',
      policy,
      languages: ['fr'],
    });
    expect(fields).toContainEqual(['Policy', policy]);
    expect(fields).toContainEqual(['Preferred-Languages', 'fr']);
  });

  it.each([
    [{ contact: [], expires: '2026-06-30' }, 'no contact'],
    [
      { contact: ['security@examiner.example'], expires: '2026-06-30' },
      'an address that is no URI',
    ],
    [{ contact: ['http://examiner.example/'], expires: '2026-06-30' }, 'an address in the clear'],
    [{ contact: [`${CONTACT}\nExpires: never`], expires: '2026-06-30' }, 'a second line'],
    [{ contact: [CONTACT] }, 'no expiry'],
    [{ contact: [CONTACT], expires: '2026-06-31' }, 'a day that does not exist'],
  ])('is refused with %o: %s', (config: object, _fault) => {
    expect(security.safeParse(config).success).toBe(false);
  });
});

describe('trust.txt', () => {
  it('has a line for each tie, and nothing of those that are not told', () => {
    const ties = trust.parse({
      belongto: ['https://one.example/', 'https://two.example/'],
      controlledby: 'https://owner.example/',
      contact: [CONTACT],
    });
    expect(trustTxt(ties)).toBe(
      [
        'belongto=https://one.example/',
        'belongto=https://two.example/',
        'controlledby=https://owner.example/',
        `contact=${CONTACT}`,
        '',
      ].join('\n'),
    );
  });

  it('says whether texts may train machines only where that is decided', () => {
    expect(trustTxt(trust.parse({}))).toBe('');
    expect(trustTxt(trust.parse({ datatrainingallowed: false }))).toBe('datatrainingallowed=no\n');
    expect(trustTxt(trust.parse({ datatrainingallowed: true }))).toBe('datatrainingallowed=yes\n');
  });

  it('is refused with a tie of no known kind', () => {
    expect(trust.safeParse({ belongsto: ['https://one.example/'] }).success).toBe(false);
  });
});

describe('robots.txt', () => {
  it('lets crawlers go everywhere, and leads them to both sitemaps', () => {
    const lines = robots(site).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['User-agent: *', 'Allow: /']);
    expect(lines.filter((line) => line.startsWith('Sitemap: '))).toEqual([
      'Sitemap: https://examiner.example/sitemap.xml',
      'Sitemap: https://examiner.example/news-sitemap.xml',
    ]);
  });
});

it('A publication says none of this unless it is configured', () => {
  const { shape } = publication;
  expect(shape.security.parse(undefined)).toBeUndefined();
  expect(shape.trust.parse(undefined)).toBeUndefined();
});
