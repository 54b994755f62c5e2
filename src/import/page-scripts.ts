import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** What some put around JSON in a page: comments of HTML and JavaScript, character data of XML. */
const BEFORE = /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/;
const BEHIND = /(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/;

/**
 * The JSON-LD blocks of a web page, each with its offset in it. Nothing where the page is nested deeper
 * than it can be read.
 */
export function pageScripts(html: string): { start: number; text: string }[] | undefined {
  const scripts = scriptsIn(html);
  if (!scripts) return undefined;
  return scripts.flatMap(({ children: [child] }) => {
    const start = child?.position?.start.offset;
    if (child?.type !== 'text' || start === undefined) return [];
    const before = BEFORE.exec(child.value)?.[0].length ?? 0;
    return [{ start: start + before, text: child.value.slice(before).replace(BEHIND, '') }];
  });
}

function scriptsIn(html: string): Element[] | undefined {
  try {
    return selectAll('script[type^="application/ld+json" i]', fromHtml(html));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
