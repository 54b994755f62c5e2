import type { Page } from 'playwright-core';

/** Words of different elements that stand in one line without any space between them. */
export async function joinedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const boxAt = (node: Node, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    };
    let before: { node: Node; text: string } | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      // What marks a part of a word touches the rest of it.
      if (text.trim() === '' || node.parentElement?.closest('sup, em, strong, code, del, ins'))
        continue;
      if (before) {
        const end = before.text.trimEnd();
        const start = text.length - text.trimStart().length;
        const [a, b] = [boxAt(before.node, end.length - 1), boxAt(node, start)];
        const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2;
        const gap = Math.min(Math.abs(b.left - a.right), Math.abs(a.left - b.right));
        const areWords = /[\p{L}\p{N}:;,.]$/u.test(end) && /^[\p{L}\p{N}]/u.test(text.slice(start));
        // Hidden texts have boxes of a pixel.
        if (isOneLine && gap < 1.5 && areWords && a.width > 1 && b.width > 1) {
          found.push(`${end.slice(-20)}|${text.trim().slice(0, 20)}`);
        }
      }
      before = { node, text };
    }
    return found;
  });
}
