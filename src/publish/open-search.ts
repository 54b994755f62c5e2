import { address } from '../model/address.ts';
import { absolute, inWords, type Site } from '../views/site.ts';

/** Characters that a name may have at most (OpenSearch 1.1, "ShortName"). */
const LONGEST_NAME = 16;

/**
 * How a browser searches the site from its own field: an OpenSearch description document
 * (OpenSearch 1.1 draft 6).
 */
export function openSearch(site: Site): string {
  const { name, description, languages } = site.publication;
  const [language = 'en'] = languages;
  const elements = [
    ['ShortName', '', shortName(name)],
    ['Description', '', inWords(site, description, language)],
    ['InputEncoding', '', 'UTF-8'],
    ['Language', '', language],
    ['Image', ' type="image/svg+xml"', absolute(site, '/favicon.svg')],
  ].map(([tag = '', attributes = '', text = '']) => `<${tag}${attributes}>${inXml(text)}</${tag}>`);
  const template = `${absolute(site, address.search)}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    ...elements,
    `<Url type="text/html" template="${inXml(template)}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}

/** The whole words of a name that have room. */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const words = name.slice(0, LONGEST_NAME + 1).replace(/\s+\S*$/, '');
  return [...words.trim()].slice(0, LONGEST_NAME).join('');
}

/** Text without the characters that XML 1.0 cannot hold. */
function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
