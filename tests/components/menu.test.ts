import { describe, expect, it } from 'vitest';
import { menuHtml } from '../../src/components/menu.ts';

const links = [
  { href: '/checks/', text: 'Checks & more', language: 'en' },
  { href: '/about/', text: 'Über uns', language: 'de' },
];

describe('a menu', () => {
  it('says of the one link that leads to this page that it does', () => {
    const here = ' aria-current="page"';
    expect(menuHtml(links, '/checks/', 'en')).toMatch(
      /^<li><a href="\/checks\/" aria-current="page">/,
    );
    for (const current of ['/about/', '/checks/', '/about/']) {
      expect(menuHtml(links, current, 'en').split(here)).toHaveLength(2);
    }
    expect(menuHtml(links, '/elsewhere/', 'en')).not.toContain(here);
  });

  it('names the language of a link where the interface speaks another', () => {
    expect(menuHtml(links, '/', 'en')).toBe(
      '<li><a href="/checks/">Checks &amp; more</a></li>' +
        '<li><a href="/about/" lang="de" dir="ltr">Über uns</a></li>',
    );
    expect(menuHtml(links, '/', 'de')).toContain('<a href="/about/">');
  });
});
