/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Elements whose text is not for readers. */
const UNREAD = new Set('HEAD NOSCRIPT SCRIPT STYLE SVG TEMPLATE TITLE'.split(' '));

/**
 * The text of an element as a person reads it: a blank line between blocks, a line break for `<br>`,
 * all other white space as one space. `textContent` would join the last word of a paragraph to the
 * first of the next.
 */
export function blockText(element: Node): string {
  let text = '';
  const visit = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ');
    else if (name === 'BR') text += '\n';
    else {
      const isBlock = BLOCKS.has(name);
      if (isBlock) text += '\n\n';
      for (const child of node.childNodes) visit(child);
      if (isBlock) text += '\n\n';
    }
  };
  visit(element);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
