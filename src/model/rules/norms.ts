/** A text by others that rules follow; it is described and linked, never quoted. */
export interface Norm {
  name: string;
  address: string;
}

/** The texts by others that rules follow, by the names that records give them. */
export const NORMS = {
  ifcn: {
    name: 'Code of principles of the International Fact-Checking Network (transparency of sources, of funding and of method; honest corrections)',
    address: 'https://ifcncodeofprinciples.poynter.org/the-commitments',
  },
  efcsn: {
    name: 'Code of standards of the European Fact-Checking Standards Network (method, sources, corrections, transparency)',
    address: 'https://efcsn.com/code-of-standards/',
  },
  'google-claim-review': {
    name: 'Google on markup of fact-checks (`ClaimReview`)',
    address: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  },
  'google-markup': {
    name: 'Google’s policies for structured data: markup says what the page shows',
    address: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  },
  'google-canonical': {
    name: 'Google on canonical addresses',
    address: 'https://developers.google.com/search/docs/crawling-indexing/canonicalization',
  },
  canonical: {
    name: 'RFC 6596, the link relation `canonical`',
    address: 'https://www.rfc-editor.org/rfc/rfc6596',
  },
  'claim-review': {
    name: 'schema.org, `ClaimReview`',
    address: 'https://schema.org/ClaimReview',
  },
  'media-review': {
    name: 'schema.org, the categories of `MediaReview`',
    address: 'https://schema.org/MediaManipulationRatingEnumeration',
  },
  'cool-addresses': {
    name: 'World Wide Web Consortium, on addresses that do not change',
    address: 'https://www.w3.org/Provider/Style/URI',
  },
  'quotation-right': {
    name: 'Berne Convention, article 10, on the right to quote and how far it goes',
    address: 'https://www.wipo.int/treaties/en/ip/berne/',
  },
  yaml: { name: 'YAML 1.2.2', address: 'https://yaml.org/spec/1.2.2/' },
  'code-injection': {
    name: 'CWE-94, code that is run from what strangers send',
    address: 'https://cwe.mitre.org/data/definitions/94.html',
  },
  'alias-bomb': {
    name: 'CWE-776, references that grow without bound',
    address: 'https://cwe.mitre.org/data/definitions/776.html',
  },
  'link-following': {
    name: 'CWE-59, links that lead out of a folder',
    address: 'https://cwe.mitre.org/data/definitions/59.html',
  },
  scripting: {
    name: 'CWE-79, scripts in what strangers write',
    address: 'https://cwe.mitre.org/data/definitions/79.html',
  },
  'utf-8': { name: 'RFC 3629, UTF-8', address: 'https://www.rfc-editor.org/rfc/rfc3629' },
  address: { name: 'RFC 3986, addresses', address: 'https://www.rfc-editor.org/rfc/rfc3986' },
  date: {
    name: 'RFC 3339, dates (a profile of ISO 8601)',
    address: 'https://www.rfc-editor.org/rfc/rfc3339',
  },
  language: { name: 'BCP 47, language tags', address: 'https://www.rfc-editor.org/info/bcp47' },
  confusables: {
    name: 'Unicode Technical Standard 39, on letters that look alike and scripts that are mixed',
    address: 'https://www.unicode.org/reports/tr39/',
  },
  invisible: {
    name: 'Unicode Technical Standard 55, on characters that hide or turn what a text says',
    address: 'https://www.unicode.org/reports/tr55/',
  },
  commonmark: { name: 'CommonMark', address: 'https://spec.commonmark.org/' },
  directives: {
    name: 'The proposal for directives in Markdown',
    address: 'https://talk.commonmark.org/t/generic-directives-plugins-syntax/444',
  },
  'text-alternative': {
    name: 'Web Content Accessibility Guidelines 1.1.1, a text in place of an image',
    address: 'https://www.w3.org/TR/WCAG22/#non-text-content',
  },
  structure: {
    name: 'Web Content Accessibility Guidelines 1.3.1, structure that programs can tell',
    address: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  },
  'page-title': {
    name: 'Web Content Accessibility Guidelines 2.4.2, titles of pages',
    address: 'https://www.w3.org/TR/WCAG22/#page-titled',
  },
  'page-language': {
    name: 'Web Content Accessibility Guidelines 3.1.1, the language of a page',
    address: 'https://www.w3.org/TR/WCAG22/#language-of-page',
  },
  html: { name: 'The HTML standard', address: 'https://html.spec.whatwg.org/multipage/' },
  xml: { name: 'XML 1.0', address: 'https://www.w3.org/TR/xml/' },
  json: { name: 'RFC 8259, JSON', address: 'https://www.rfc-editor.org/rfc/rfc8259' },
  'json-ld': { name: 'JSON-LD 1.1', address: 'https://www.w3.org/TR/json-ld11/' },
  rss: { name: 'RSS 2.0', address: 'https://www.rssboard.org/rss-specification' },
  atom: { name: 'RFC 4287, Atom', address: 'https://www.rfc-editor.org/rfc/rfc4287' },
  'json-feed': { name: 'JSON Feed 1.1', address: 'https://www.jsonfeed.org/version/1.1/' },
  sitemap: { name: 'The sitemap protocol', address: 'https://www.sitemaps.org/protocol.html' },
} as const satisfies Readonly<Record<string, Norm>>;

export type NormName = keyof typeof NORMS;
