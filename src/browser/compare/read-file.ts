import { ArticleError } from '../../articles/article.ts';
import { decodeArticle } from '../../articles/decode-article.ts';
import { type Fault, MOST_BYTES, type ReadFile } from './messages.ts';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * The text of a file that a person chose, or what is wrong with it. What reads web pages and
 * Markdown is loaded when the first of them comes.
 */
export async function readFile(file: File): Promise<ReadFile | { fault: Fault }> {
  if (file.size > MOST_BYTES) return { fault: 'huge' };
  let text: string;
  try {
    text = decodeArticle(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    if (error instanceof ArticleError) return { fault: 'not-text' };
    throw error;
  }
  const article = await articleIn(text, file.name);
  const fault = faultOf(article.text);
  return fault === undefined ? article : { fault };
}

async function articleIn(text: string, name: string): Promise<ReadFile> {
  if (PAGE.test(text) || /\.x?html?$/i.test(name)) {
    const { readWebPage } = await import('../../articles/web-page.ts');
    return readWebPage(text);
  }
  if (!/\.(?:md|markdown)$/i.test(name)) return { text };
  const { markdownWords } = await import('../../articles/markdown-words.ts');
  return { text: markdownWords(text.replace(FRONTMATTER, '')) };
}

/** What is wrong with a text, if anything. */
export function faultOf(text: string): Fault | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) return 'huge';
  return text.includes('\0') || !/[\p{L}\p{N}]/u.test(text) ? 'not-text' : undefined;
}
