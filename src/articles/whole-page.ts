/** What belongs into a page's head: all tags before the first that is shown. */
const HEAD =
  /^(?:\s+|<!--[\s\S]*?-->|<!doctype[^>]*>|<\?xml[^>]*>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript)\b[\s\S]*?<\/\1\s*>)*/i;

/**
 * A page with the tags that HTML lets authors leave out (`<html>`, `<head>`, `<body>`), because
 * linkedom, unlike browsers, does not put them in.
 */
export function wholePage(html: string): string {
  if (/<body\b/i.test(html)) return html;
  const [head = ''] = HEAD.exec(html) ?? [];
  const [root = '<html>'] = /<html\b[^>]*>/i.exec(head) ?? [];
  const inHead = head.replace(/<!doctype[^>]*>|<\?xml[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '');
  const body = html.slice(head.length).replace(/<\/(?:html|body)\s*>/gi, '');
  return `<!doctype html>${root}<head>${inHead}</head><body>${body}</body></html>`;
}
