const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)+)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=>"/]+)(?:="([^"]*)")?/g;

/** Attributes that mean something without our style sheet and outside of our page. */
const KEPT = new Set([
  'alt',
  'cite',
  'colspan',
  'datetime',
  'dir',
  'height',
  'href',
  'lang',
  'rowspan',
  'src',
  'start',
  'title',
  'width',
]);
const ADDRESSES = new Set(['cite', 'href', 'src']);

/**
 * HTML of ours, with attributes in double quotes, as a feed reader can show it: every address is
 * absolute, fragments lead to the page, and what only our page needs (classes, ids, roles) is gone.
 */
export function forReaders(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replace(TAG, (_, name: string, attributes: string) => {
    let kept = '';
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!KEPT.has(key)) continue;
      kept += ` ${key}="${ADDRESSES.has(key) ? absolute(value, page, origin) : value}"`;
    }
    return `<${name}${kept}>`;
  });
}

function absolute(address: string, page: string, origin: string): string {
  if (address.startsWith('#')) return page + address;
  return address.startsWith('/') ? origin + address : address;
}
