import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-articles-'));

/** Saves an article; characters of a text in Latin-1 are its bytes. */
function saved(name: string, content: string | Uint8Array, encoding: BufferEncoding = 'utf8') {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? Buffer.from(content, encoding) : content);
  return file;
}

const PARAGRAPH =
  'The keeper counts the planks every summer, and writes the number into the book, which lies open in the hut for anybody to read.';

function page(head: string, body: string, attributes = ''): string {
  return `<!doctype html>\n<html${attributes}><head>${head}</head><body>
<nav><ul><li><a href="/">Home page</a></li></ul></nav>
<article><h1>Bridge opens</h1>${body}<p>${PARAGRAPH}</p></article>
<footer>All rights reserved</footer></body></html>`;
}

describe('a text', () => {
  it('is taken as it stands, without a byte-order mark and with one kind of line break', () => {
    const file = saved('plain.txt', '\uFEFFOne line.\r\nAnother line.\rA third.');
    expect(readArticle(file).text).toBe('One line.\nAnother line.\nA third.');
  });

  it.each([
    ['utf-16le', '\uFEFFМіст відкриють', 'utf16le' as const],
    ['utf-8', '\uFEFFМіст відкриють', 'utf8' as const],
  ])('in %s is known by its byte-order mark', (_, text, encoding) => {
    expect(readArticle(saved('marked.txt', text, encoding)).text).toBe('Міст відкриють');
  });
});

describe('Markdown', () => {
  it('loses its signs, keeps its paragraphs, and says its title, date and language', () => {
    const file = saved(
      'article.md',
      '---\ntitle: Bridge opens\ndate: 2025-03-11\nlang: en\n---\n# The *bridge*\n\nIt opens\non [Tuesday](https://x.example).\n\n> Really  \n> Tuesday\n\n- one\n- two\n',
    );
    expect(readArticle(file)).toMatchObject({
      text: 'The bridge\n\nIt opens on Tuesday.\n\nReally\nTuesday\n\none\n\ntwo',
      headline: 'Bridge opens',
      published: '2025-03-11',
      language: 'en',
    });
  });
});

describe('a saved web page', () => {
  it('gives its article alone, block by block, and what it says of itself', () => {
    const head = `<title>Bridge opens</title>
<meta property="article:published_time" content="2025-03-11T23:30:00-08:00">
<meta property="og:site_name" content="The Invented Post">
<link rel="canonical" href="https://post.example/bridge">`;
    const body =
      '<p>It opens on<br>Tuesday.</p><script>track()</script><p>It is 412 metres long.</p>';
    const article = readArticle(saved('page.html', page(head, body, ' lang="en_GB"')));
    expect(article).toMatchObject({
      headline: 'Bridge opens',
      published: '2025-03-11',
      site: 'The Invented Post',
      url: 'https://post.example/bridge',
      language: 'en-GB',
    });
    expect(article.text).toBe(`It opens on\nTuesday.\n\nIt is 412 metres long.\n\n${PARAGRAPH}`);
    expect(article.whole).toContain('Home page');
  });

  it('is read in the encoding that it declares', () => {
    const html = page('<meta charset="windows-1252">', '<p>A \x93caf\xe9\x94 stands there.</p>');
    expect(readArticle(saved('latin.html', html, 'latin1')).text).toContain('“café”');
  });

  it('is known by its first tag, whatever its file is called', () => {
    expect(readArticle(saved('page.txt', page('', '<p>Words &amp; more.</p>'))).text).toContain(
      'Words & more.',
    );
  });

  it.each([
    ['<p>One.<p>Two &copy; <b>three</b>.', 'One.\n\nTwo © three.'],
    ['No tags at all', 'No tags at all'],
    ['<!doctype html><!-- c --><html lang="uk"><title>T</title><p>Одне.</html>', 'Одне.'],
  ])('may lack the tags that HTML lets authors leave out: %s', (html, text) => {
    expect(readArticle(saved('short.html', html)).text).toBe(text);
  });

  it('gives all its text, and says so, where it holds no article', () => {
    const article = readArticle(saved('bare.html', '<html><body>Two words</body></html>'));
    expect(article.text).toContain('Two words');
  });
});

describe('a file that is no article', () => {
  it.each([
    ['is not there', undefined, 'Missing file'],
    ['is empty', '', 'without words'],
    ['holds punctuation alone', ' … \n', 'without words'],
    ['is a page without words', '<html><body><img src="a.png"></body></html>', 'without words'],
    ['holds zeros', 'a\0b', 'binary file'],
    ['is a PDF', '%PDF-1.7 …', 'Unexpected PDF document'],
    ['is not UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'not UTF-8'],
    [
      'declares an encoding that nobody knows',
      '<meta charset="x-none">words',
      'Unexpected encoding',
    ],
    ['is a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related\n', 'HTML only'],
    [
      'is nested without end',
      `<html><body>${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`,
      '512 deep',
    ],
    ['is huge', 'word '.repeat(200_001), '1 MB'],
  ])('is refused where it %s', (name, content, message) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.txt`);
    if (content !== undefined) writeFileSync(file, content);
    expect(() => readArticle(file)).toThrow(message);
    expect(() => readArticle(file)).toThrow(file);
  });

  it('is refused where it is a folder', () => {
    expect(() => readArticle(folder)).toThrow('Unexpected folder');
  });
});
