import { ArticleError } from '../../cli/articles/article.ts';
import { decodeArticle } from '../../cli/articles/decode-article.ts';
import { type Fault, MOST_BYTES } from './messages.ts';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * The text of a file that a person chose, or what is wrong with it. What reads web pages and
 * Markdown is loaded when the first of them comes.
 */
export async function readFile(file: File): Promise<{ text: string } | { fault: Fault }> {
  if (file.size > MOST_BYTES) return { fault: 'huge' };
  let text: string;
  try {
    text = decodeArticle(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    if (error instanceof ArticleError) return { fault: 'not-text' };
    throw error;
  }
  if (PAGE.test(text) || /\.x?html?$/i.test(file.name)) {
    const { readWebPage } = await import('../../cli/articles/web-page.ts');
    text = readWebPage(text).text;
    if (text === '') return { fault: 'no-article' };
  } else if (/\.(?:md|markdown)$/i.test(file.name)) {
    text = text.replace(FRONTMATTER, '');
  }
  const fault = faultOf(text);
  return fault === undefined ? { text } : { fault };
}

/** What is wrong with a text, if anything. */
export function faultOf(text: string): Fault | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) return 'huge';
  return text.includes('\0') || !/[\p{L}\p{N}]/u.test(text) ? 'not-text' : undefined;
}
