import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../src/compare/segment.ts';

const ARTICLE = 'The council of Veldmar met on Tuesday.\n\nIt agreed to build the bridge.\n\n';

/** The reason for which a line after an article is set aside. */
function reasonFor(line: string, language = 'en'): string | undefined {
  const text = `${ARTICLE}${line}`;
  const { setAside } = segmentArticle({ text, language });
  return setAside.find(({ start, end }) => text.slice(start, end) === line)?.reason;
}

describe('lines that are not the article', () => {
  it.each([
    ['date-line', 'Published: 20 August 2025, 14:05 BST', 'en'],
    ['date-line', 'Updated Aug. 21, 2025 at 9:30 a.m. ET', 'en'],
    ['date-line', '2025-08-21', 'en'],
    ['date-line', 'Veröffentlicht am 20. August 2025 um 14:05 Uhr', 'de'],
    ['date-line', '20 серпня 2025 р., 14:05', 'uk'],
    ['date-line', '2025年8月20日', 'zh'],
    ['caption', 'Photo: Mira Tolland / Harbour Press', 'en'],
    ['caption', 'The old bridge at dawn. (Photo by Mira Tolland)', 'en'],
    ['caption', 'The old bridge at dawn. Mira Tolland/Reuters', 'en'],
    ['caption', 'Foto: Mira Tolland', 'de'],
    ['biography', 'By Mira Tolland and Osk Brenning', 'en'],
    ['biography', 'Von Mira Tolland', 'de'],
    ['biography', 'Автор: Мирослава Толенко', 'uk'],
    ['biography', 'Mira Tolland is a reporter. Follow her on @miratolland.', 'en'],
    ['biography', 'Osk Brenning contributed to this report.', 'en'],
    ['copyright', '© 2025 Harbour Press', 'en'],
    ['copyright', 'Copyright 2025 Harbour Press. All rights reserved.', 'en'],
    ['copyright', 'Усі права захищені.', 'uk'],
    ['subscription', 'Subscribe to our newsletter', 'en'],
    ['subscription', 'Sign up for the morning briefing.', 'en'],
    ['subscription', 'Read more: How the old bridge fell', 'en'],
    ['subscription', 'Lesen Sie auch: Wie die Brücke fiel', 'de'],
    ['subscription', 'Читайте також: як упав міст', 'uk'],
    ['subscription', 'Advertisement', 'en'],
  ])('are a %s: %s', (reason, line, language) => {
    expect(reasonFor(line, language)).toBe(reason);
  });

  it('are an author’s name and biography at the end', () => {
    const text = `${ARTICLE}Mira Tolland ✉\nMira Tolland is a writer who lives near the sea.`;
    const { setAside, sentences } = segmentArticle({ text, language: 'en' });
    expect(setAside.map(({ reason }) => reason)).toEqual(['biography', 'biography']);
    expect(sentences).toHaveLength(2);
  });

  it.each([
    ['VELDMAR, Aug. 20 (Harbour Press) — ', 'The council met.'],
    ['date 2025-08-21 ', 'The council met.'],
  ])('are place and date before the first sentence: %s', (prefix, sentence) => {
    const text = `${prefix}${sentence}\nIt agreed.`;
    const { setAside, sentences } = segmentArticle({ text, language: 'en' });
    expect(setAside).toEqual([{ start: 0, end: prefix.trimEnd().length, reason: 'date-line' }]);
    expect(sentences[0]).toEqual({ start: prefix.length, end: text.indexOf('\n'), paragraph: 0 });
  });
});

describe('sentences of an article', () => {
  it.each([
    'NATO — The Veldmar alliance — said no.',
    'USA–Veldmar talks began.',
    'The BRIDGE – Old — fell.',
  ])('stay whole at the start: %s', (line) => {
    const { setAside } = segmentArticle({ text: `${line}\n\n${ARTICLE}`, language: 'en' });
    expect(setAside).toEqual([]);
  });

  it.each([
    'The council met on 20 August 2025.',
    'In August 2025 the council met at 14:05.',
    'Copyright law protects the drawings of the bridge.',
    'A sign on the fence read “All rights reserved.”',
    'Subscribers of the paper were told first.',
    'Read more books, she told the pupils.',
    'By Monday the bridge had fallen.',
    'By Veldmar standards the bridge was cheap.',
    'Follow-up talks are planned for May 2026.',
    'Photo evidence was shown in court: two pictures of the bridge.',
    'The photo was taken by a passer-by.',
    'Mira Tolland is a writer who opposed the bridge from the start.',
    'The mayor, a former journalist, said nothing to Reuters.',
    'Related costs would reach two million.',
    'Share prices fell.',
    'Click here, the page told visitors, and lose your money.',
    'Comments from the mayor were not to be had.',
    'Die Anzeige gegen den Rat wurde 2025 zurückgezogen.',
    'Реклама мосту коштувала 2 мільйони.',
    'Advertisement spending fell by a third.',
    'NATO and the EU met in Veldmar — without the mayor.',
  ])('stay: %s', (line) => {
    expect(reasonFor(line)).toBeUndefined();
  });
});
