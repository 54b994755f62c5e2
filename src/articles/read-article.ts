import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { type ArticleParts, ArticleError, type SavedArticle } from './article.ts';
import { decodeArticle } from './decode-article.ts';
import { readMarkdown } from './markdown-text.ts';
import { readWebPage } from './web-page.ts';

/** Most bytes of text (in UTF-8) that an article may have. */
const TEXT_BYTES = 1_000_000;
/** Most bytes of a file: a saved page holds its pictures and programs too. */
const FILE_BYTES = 20_000_000;

/** Endings of files that are read as articles. */
export const ARTICLE_ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];

/**
 * Reads an article from a file of text, Markdown or a saved web page; a page is known by its first
 * tag whatever its name is. Throws `ArticleError` where the file is not there, is no text, holds no
 * words, or more than 1 MB of them.
 */
export function readArticle(file: string): SavedArticle {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new ArticleError(`Missing file ${file}, expected an article`);
  if (!stats.isFile()) throw new ArticleError(`Unexpected folder ${file}, expected an article`);
  if (stats.size > FILE_BYTES) throw tooLarge(file, stats.size, FILE_BYTES, 'a file');
  const text = decodeArticle(readFileSync(file), file);
  const article = { file, ...partsOf(text, extname(file).toLowerCase(), file) };
  if (!/[\p{L}\p{N}]/u.test(article.text)) {
    throw new ArticleError(`Unexpected file ${file} without words, expected an article`);
  }
  const bytes = Buffer.byteLength(article.text);
  if (bytes > TEXT_BYTES) throw tooLarge(file, bytes, TEXT_BYTES, 'an article');
  return article;
}

function partsOf(text: string, ending: string, file: string): ArticleParts {
  if (/^\s*(?:From|MIME-Version|Content-Type):[\s\S]{0,2000}multipart\/related/i.test(text)) {
    throw new ArticleError(
      `Unexpected web archive (MHTML) ${file}, expected a web page. Save the page as “HTML only”.`,
    );
  }
  const isPage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    text,
  );
  if (isPage || ['.html', '.htm', '.xhtml'].includes(ending)) return pageParts(text, file);
  if (['.md', '.markdown'].includes(ending)) return readMarkdown(text);
  return { text, whole: text };
}

function pageParts(html: string, file: string): ArticleParts {
  try {
    return readWebPage(html);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new ArticleError(`${file}: ${error.message}`, { cause: error });
  }
}

function tooLarge(file: string, bytes: number, most: number, what: string): ArticleError {
  const megabytes = (count: number) => `${(count / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
  return new ArticleError(
    `Unexpected size of ${file}, ${megabytes(bytes)}, expected ${what} of at most ${megabytes(most)}`,
  );
}
