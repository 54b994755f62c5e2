import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/markdown/blocks.ts';
import { unlinkDead } from '../../src/markdown/unlink.ts';

const targets = {
  base: '/desk/',
  gone: new Set(['/old/', '/images/old.png']),
  fragments: new Set(['source-report']),
};

describe('dead links of an old text', () => {
  it.each([
    ['<p><a href="/desk/old/#part">an <em>old</em> page</a></p>', '<p>an <em>old</em> page</p>'],
    ['<p><a href="#source-lost">lost</a></p>', '<p>lost</p>'],
    [
      '<p><img src="/desk/images/old.png" alt="A &#x3C;b> &#x26; c"></p>',
      '<p>A &#x3C;b> &#x26; c</p>',
    ],
    ['<p><a href="/desk/old/"><img src="/desk/images/old.png" alt="both"></a></p>', '<p>both</p>'],
  ])('become words: %s', (html, plain) => {
    expect(unlinkDead(html, targets)).toBe(plain);
  });

  it.each([
    '<p><a href="/desk/there/">there</a></p>',
    '<p><a href="https://old.example/old/">elsewhere</a></p>',
    '<p><a href="#source-report" class="cite">report</a></p>',
    '<h3 id="text-part">Part</h3><p><a href="#text-part">part</a></p>',
  ])('are those alone: %s stays', (html) => {
    expect(unlinkDead(html, targets)).toBe(html);
  });
});

describe('the blocks of a text', () => {
  it('are its paragraphs, headings, items and cells in plain text', () => {
    const html =
      '<h3>Head</h3>\n<p>One <em>two</em><br>three</p><ul><li>a</li><li><p>b</p></li></ul>' +
      '<table><tr><td>x</td><td>y</td></tr></table><p><img src="/i.png" alt="Pic"></p><p> </p>';
    expect(outlineOf(html).blocks).toEqual(['Head', 'One two three', 'a', 'b', 'x', 'y', '[Pic]']);
  });

  it('leave out the way back from a footnote', () => {
    expect(outlineOf('<p>Note <a href="#r" data-footnote-backref>↩</a></p>').blocks).toEqual([
      'Note',
    ]);
  });

  it('lead where its links and images lead, each once', () => {
    const html =
      '<p><a href="/x?a=1&amp;b">x</a><a href="/x?a=1&amp;b">x</a><img src="/i.png"><a href="#f">f</a></p>';
    expect(outlineOf(html).targets).toEqual(['/x?a=1&b', '/i.png']);
  });
});
