import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, uniqueSlugs } from '../../src/model/slug-of.ts';
import { isSlug } from '../../src/model/slug.ts';

describe('the slug of a claim', () => {
  it.each([
    ['“It’s 50% wider than the mayor’s!”', 'en', 'its-50-wider-than-the-mayors'],
    ['Straße über Łódź, Ærø & İzmir', 'de', 'strasse-uber-lodz-aero-izmir'],
    ['Гривня й ґанок', 'uk', 'hryvnia-i-ganok'],
    ['Говорит Щукин', 'ru', 'govorit-shchukin'],
    ['Η γέφυρα', 'el', 'i-gefyra'],
    ['نص عربي', 'ar', ''],
    ['橋は7つ', 'ja', ''],
    ['', 'en', ''],
  ])('of %j in %s is %j', (text, language, slug) => {
    expect(slugOf(text, language)).toBe(slug);
  });

  it('is a slug or nothing, of a sane length, and ends with a word where it can', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const slug = slugOf(text);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
    expect(slugOf('seventeen '.repeat(30))).toBe(Array(8).fill('seventeen').join('-'));
  });

  it('is told apart by a number where others have it', () => {
    const slug = uniqueSlugs(['a', 'a-2']);
    expect([slug('a'), slug('a'), slug('b'), slug('a-3'), slug('b')]).toEqual([
      'a-3',
      'a-4',
      'b',
      'a-3-2',
      'b-2',
    ]);
  });
});
