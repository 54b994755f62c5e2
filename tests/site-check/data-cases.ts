import { en } from '../../src/words/en.ts';
import { type Case, CHECK, TOPIC } from './case.ts';
import { HOME, REVIEW } from './good-site.ts';

const markup: Case[] = [
  { rule: 'site-json-ld-syntax', file: CHECK, from: '{"@context"', to: '{{"@context"' },
  {
    rule: 'site-json-ld-context',
    file: CHECK,
    from: 'https://schema.org',
    to: 'https://example.org',
  },
  { rule: 'site-claim-review-missing', file: CHECK, from: '"ClaimReview"', to: '"Review"' },
  {
    rule: 'site-claim-review-twice',
    file: CHECK,
    from: '"@graph":[',
    to: `"@graph":[{"@type":"WebPage","mainEntity":${JSON.stringify(REVIEW['@graph'])}},`,
  },
  {
    rule: 'site-claim-review-place',
    file: TOPIC,
    from: '</main>',
    to: `</main><script type="application/ld+json">${JSON.stringify(REVIEW)}</script>`,
  },
  {
    rule: 'site-claim-review-verdict-word',
    file: CHECK,
    from: /412 metres/g,
    to: '(false!) metres',
  },
  {
    rule: 'site-claim-review-url',
    file: CHECK,
    from: `"url":"${HOME}checks/bridge/"`,
    to: `"url":"${HOME}"`,
  },
  { rule: 'site-claim-review-property', file: CHECK, from: '"alternateName":"False",', to: '' },
  {
    rule: 'site-claim-review-property',
    file: CHECK,
    from: ',"name":"Invented Person"',
    to: ',"name":""',
  },
  {
    rule: 'site-claim-review-property',
    file: CHECK,
    from: '"datePublished":"2024-05-03",',
    to: '',
  },
  { rule: 'site-claim-review-property', file: CHECK, from: '"reviewRating"', to: '"rating"' },
  {
    rule: 'site-claim-review-property',
    file: 'data/claimreview.json',
    from: '"claimReviewed"',
    to: '"claim"',
  },
  { rule: 'site-claim-review-number', file: CHECK, from: ',"worstRating":1', to: '' },
  { rule: 'site-claim-review-number', file: CHECK, from: '"worstRating":1', to: '"worstRating":0' },
  {
    rule: 'site-claim-review-number',
    file: CHECK,
    from: '"bestRating":5',
    to: '"bestRating":"five"',
  },
  { rule: 'site-claim-review-number', file: CHECK, from: '"worstRating":1', to: '"worstRating":2' },
  { rule: 'site-claim-review-number', file: CHECK, from: '"bestRating":5', to: '"bestRating":1' },
  {
    rule: 'site-claim-review-date',
    file: CHECK,
    from: '"datePublished":"2024-05-03"',
    to: '"datePublished":["2024-05-03","3 May 2024"]',
  },
  {
    rule: 'site-claim-review-date',
    file: 'data/claimreview.json',
    from: '2024-05-04',
    to: '2024-02-30',
  },
];

const visible: Case[] = [
  {
    rule: 'site-visible-verdict',
    file: CHECK,
    from: '"alternateName":"False"',
    to: '"alternateName":"Half true"',
  },
  { rule: 'site-visible-verdict', file: CHECK, from: '>False<', to: '>True<' },
  { rule: 'site-visible-verdict', file: CHECK, from: '"It is shorter."', to: '"It is longer."' },
  { rule: 'site-visible-number', file: CHECK, from: '"ratingValue":1', to: '"ratingValue":2' },
  {
    rule: 'site-visible-number',
    file: CHECK,
    from: en.check.onTheScale(1),
    to: en.check.offTheScale,
  },
  { rule: 'site-visible-claim', file: CHECK, from: '412 metres', to: '214 metres' },
  {
    rule: 'site-visible-claimant',
    file: CHECK,
    from: '>Invented Person<',
    to: '>Invented Persons<',
  },
  { rule: 'site-visible-author', file: CHECK, from: 'by The first editor', to: 'by the second' },
  {
    rule: 'site-visible-date',
    file: CHECK,
    from: 'datetime="2024-05-03"',
    to: 'datetime="2024-05-02"',
  },
  { rule: 'site-visible-date', file: CHECK, from: 'datetime="2024-05"', to: 'datetime="2024"' },
  {
    rule: 'site-visible-correction',
    file: CHECK,
    from: '"We had the length in feet."',
    to: '"We had the length in miles."',
  },
  {
    rule: 'site-visible-correction',
    file: CHECK,
    from: '</ol>',
    to: '<li><p class="correction-note">And again.</p></li></ol>',
  },
];

const machines: Case[] = [
  { rule: 'site-xml-syntax', file: 'rss.xml', from: '</item>', to: '</itme>', line: 4 },
  { rule: 'site-xml-syntax', file: 'atom.xml', from: '<title>', to: '<title>A & B ' },
  { rule: 'site-feed-title', file: 'atom.xml', from: '<title>Invented Gazette</title>', to: '' },
  { rule: 'site-feed-empty', file: 'feed.json', from: '"items":[{', to: '"items":[],"was":[{' },
  {
    rule: 'site-feed-self',
    file: 'rss.xml',
    from: `rel="self" href="${HOME}`,
    to: `rel="self" href="${HOME}feeds/`,
  },
  { rule: 'site-link-dead', file: 'rss.xml', from: 'style.css', to: 'feed.xsl', line: 2 },
  { rule: 'site-feed-id-missing', file: 'atom.xml', from: '<id>tag:one</id>', to: '', line: 2 },
  { rule: 'site-feed-id-twice', file: 'rss.xml', from: 'tag:two', to: 'tag:one', line: 5 },
  {
    rule: 'site-feed-link-missing',
    file: 'atom.xml',
    from: 'rel="alternate"',
    to: 'rel="related"',
  },
  { rule: 'site-link-dead', file: 'rss.xml', from: 'checks/bridge/', to: 'checks/gone/', line: 4 },
  { rule: 'site-link-dead', file: 'atom.xml', from: 'checks/bridge/', to: 'checks/gone/', line: 2 },
  { rule: 'site-json-syntax', file: 'feed.json', from: '"items"', to: 'items' },
  {
    rule: 'site-json-syntax',
    file: 'data/checks.jsonl',
    from: '{"pattern"',
    to: '{pattern',
    line: 2,
  },
  {
    rule: 'site-sitemap-dead',
    file: 'sitemap-1.xml',
    from: '</urlset>',
    to: `<url><loc>${HOME}gone/</loc></url></urlset>`,
    line: 6,
  },
  {
    rule: 'site-sitemap-dead',
    file: 'sitemap-1.xml',
    from: '</urlset>',
    to: '<url><loc>/desk/</loc></url></urlset>',
  },
  {
    rule: 'site-sitemap-twice',
    file: 'sitemap-1.xml',
    from: '</urlset>',
    to: `<url><loc>${HOME}</loc></url></urlset>`,
  },
  { rule: 'site-sitemap-date', file: 'sitemap-1.xml', from: '2024-05-04', to: '2024-05-32' },
  {
    rule: 'site-sitemap-hidden',
    file: 'sitemap-1.xml',
    from: '</urlset>',
    to: `<url><loc>${HOME}checks/old-bridge/</loc></url></urlset>`,
  },
  {
    rule: 'site-sitemap-lacks',
    file: 'sitemap-1.xml',
    from: `<url><loc>${HOME}topics/bridges/</loc></url>`,
    to: '',
    in: TOPIC,
  },
];

/** Every way to break a rule, the first of each rule as its description shows it. */

/** Edits of what pages tell machines, of where that and the visible text disagree, and of files for machines. */
export const DATA_CASES: readonly Case[] = [...markup, ...visible, ...machines];
