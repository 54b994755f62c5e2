import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { shareTags } from '../../src/components/share-tags.ts';

const page = {
  title: 'Bridges',
  description: 'What is said of the invented bridge.',
  url: 'https://invented.example/bridges/',
  site: 'The Invented Gazette',
  language: 'uk',
};

/** Each tag's content by its name, as another parser reads them. */
function tagsOf(html: string): Map<string, string> {
  const { document } = parseHTML(`<html><head>${html}</head><body></body></html>`);
  return new Map(
    [...document.querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

describe('what other sites are told of a page', () => {
  it('is what the page is, where it is, and in which language', () => {
    expect(Object.fromEntries(tagsOf(shareTags(page).html))).toEqual({
      'og:type': 'website',
      'og:title': 'Bridges',
      'og:description': 'What is said of the invented bridge.',
      'og:url': 'https://invented.example/bridges/',
      'og:site_name': 'The Invented Gazette',
      'og:locale': 'uk_UA',
      'twitter:card': 'summary',
    });
  });

  it('has the image with its size and its words', () => {
    const image = { href: 'https://invented.example/cards/a.png', alt: 'Verdict: False' };
    const tags = tagsOf(shareTags({ ...page, image }).html);
    expect(tags.get('og:image')).toBe(image.href);
    expect(tags.get('og:image:width')).toBe('1200');
    expect(tags.get('og:image:height')).toBe('630');
    expect(tags.get('og:image:alt')).toBe(image.alt);
    expect(tags.get('twitter:card')).toBe('summary_large_image');
  });

  it('has the days of a check', () => {
    const tags = tagsOf(
      shareTags({ ...page, article: { published: '2025-08-21', corrected: '2025-09-01' } }).html,
    );
    expect(tags.get('og:type')).toBe('article');
    expect(tags.get('article:published_time')).toBe('2025-08-21');
    expect(tags.get('article:modified_time')).toBe('2025-09-01');
  });

  it('keeps any text as it is, and lets none out of its tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // White space in attributes is kept by browsers, not by this parser.
        const title = text.replace(/\s/g, ' ');
        const tags = tagsOf(shareTags({ ...page, title }).html);
        expect(tags.get('og:title')).toBe(title);
        expect(tags.size).toBe(7);
      }),
      { examples: [['"><script>alert(1)</script>'], ["' onload=x"], ['&quot; &amp;amp; <!--']] },
    );
  });
});
