import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/components/html.ts';
import { oneLine, plainText } from '../../../src/publish/search/plain-text.ts';

describe('the words of a text', () => {
  it('stand apart where elements part them, and together where they only dress them', () => {
    expect(
      plainText('<h3>Day</h3><p>The <b>bri</b>dge opens.</p><ul><li>a</li><li>b</li></ul>'),
    ).toBe('Day The bridge opens. a b');
    expect(plainText('<table><tr><td>1</td><td>2</td></tr></table>line<br>break')).toBe(
      '1 2 line break',
    );
  });

  it('have no numbers of footnotes and no arrows back from them', () => {
    const html =
      '<p>Closed.<sup><a href="#n" data-footnote-ref>1</a></sup></p><p>Why <a href="#r" data-footnote-backref class="x">↩</a></p>';
    expect(plainText(html)).toBe('Closed. Why');
  });

  it('are those of any text that is written as HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(`<p>${escapeHtml(text)}</p>`)).toBe(oneLine(text));
      }),
    );
  });

  it('hold no character that Pagefind takes for the only border between words', () => {
    expect(oneLine('one\u200btwo\u0000 \u0007three\n four')).toBe('onetwo three four');
  });
});
