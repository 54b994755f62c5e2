/** A tag that has attributes, and one of these. Where each ends is where the next is looked for. */
const TAG = /<[a-z][a-z0-9-]*(?=\s)/g;
const ATTRIBUTE = /\s+([^\s=>"/]+)(?:="([^"]*)")?/y;

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
  let made = '';
  let at = 0;
  TAG.lastIndex = 0;
  while (TAG.test(html)) {
    made += html.slice(at, TAG.lastIndex);
    at = ATTRIBUTE.lastIndex = TAG.lastIndex;
    for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
      const [, key = '', value = ''] = found;
      at = ATTRIBUTE.lastIndex;
      if (!KEPT.has(key)) continue;
      made += ` ${key}="${ADDRESSES.has(key) ? absolute(value, page, origin) : value}"`;
    }
    TAG.lastIndex = at;
  }
  return made + html.slice(at);
}

function absolute(address: string, page: string, origin: string): string {
  if (address.startsWith('#')) return page + address;
  return address.startsWith('/') ? origin + address : address;
}
