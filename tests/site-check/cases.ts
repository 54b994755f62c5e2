import type { RuleId } from '../../src/model/rules.ts';
import { en } from '../../src/words/en.ts';
import { goodSite, HOME, REVIEW } from './good-site.ts';

/** An edit of the good site that breaks one rule. */
export interface Case {
  rule: RuleId;
  file: string;
  /** What is replaced, wherever it stands; the whole file where it is left out. */
  from?: string | RegExp;
  to: string;
  /** What else is so broken. */
  also?: string[];
  /** The file that the finding is in, where it is another. */
  in?: string;
  /** The line of the finding, where it matters. */
  line?: number;
}

const HOME_PAGE = 'index.html';
const CHECK = 'checks/bridge/index.html';
const VERSION = 'checks/bridge/v/1/index.html';
const MOVED = 'checks/old-bridge/index.html';
const TOPIC = 'topics/bridges/index.html';
const LATER = 'topics/bridges/page/2/index.html';

const pages: Case[] = [
  { rule: 'site-title-missing', file: TOPIC, from: '<title>Bridges</title>', to: '' },
  { rule: 'site-title-missing', file: TOPIC, from: '<title>Bridges', to: '<title> ' },
  { rule: 'site-title-twice', file: TOPIC, from: '<title>', to: '<title>One</title><title>' },
  {
    rule: 'site-title-shared',
    file: LATER,
    from: 'Bridges, page 2</title>',
    to: 'Bridges</title>',
  },
  { rule: 'site-description-missing', file: TOPIC, from: 'content="All about Bridges"', to: '' },
  {
    rule: 'site-description-twice',
    file: TOPIC,
    from: '<head>',
    to: '<head><meta name="description" content="Another">',
  },
  {
    rule: 'site-description-shared',
    file: LATER,
    from: '<a rel="prev"',
    to: '<a',
    // It is then no later page of a listing, and is to be found by itself.
    also: ['site-sitemap-lacks'],
  },
  { rule: 'site-language-missing', file: TOPIC, from: ' lang="en"', to: '' },
  { rule: 'site-language-missing', file: TOPIC, from: 'lang="en"', to: 'lang="English (GB)"' },
  {
    rule: 'site-heading-twice',
    file: TOPIC,
    from: '</main>',
    to: '<h1>Again</h1></main>',
    line: 15,
  },
  { rule: 'site-id-twice', file: TOPIC, from: '<h1>', to: '<h1 id="content">', line: 13 },
];

const canonicals: Case[] = [
  { rule: 'site-canonical-missing', file: TOPIC, from: 'rel="canonical"', to: 'rel="bookmark"' },
  {
    rule: 'site-canonical-twice',
    file: TOPIC,
    from: '<head>',
    to: `<head><link rel="canonical" href="${HOME}topics/bridges/">`,
  },
  { rule: 'site-canonical-dead', file: VERSION, from: 'checks/bridge/"', to: 'checks/brigde/"' },
  { rule: 'site-canonical-dead', file: VERSION, from: HOME, to: '/desk/' },
  { rule: 'site-canonical-other', file: LATER, from: 'bridges/page/2/"', to: 'bridges/"' },
  { rule: 'site-canonical-other', file: VERSION, from: 'checks/bridge/"', to: '"' },
  {
    rule: 'site-canonical-moved',
    file: MOVED,
    from: `href="${HOME}checks/bridge/"`,
    to: `href="${HOME}topics/bridges/"`,
  },
  {
    rule: 'site-canonical-hidden',
    file: MOVED,
    from: /checks\/bridge\//g,
    to: 'checks/bridge/v/1/',
  },
];

const links: Case[] = [
  {
    rule: 'site-link-dead',
    file: HOME_PAGE,
    from: '/desk/topics/bridges/"',
    to: '/desk/topics/brigdes/"',
  },
  { rule: 'site-link-dead', file: CHECK, from: 'href="v/1/"', to: 'href="v/2/"', line: 20 },
  {
    rule: 'site-link-dead',
    file: HOME_PAGE,
    from: 'img src="/desk/images/bridge.png',
    to: 'img src="/desk/images/brigde.png',
  },
  {
    rule: 'site-link-dead',
    file: HOME_PAGE,
    from: '/desk/images/large.png 2x',
    to: '/desk/images/larger.png 2x',
  },
  { rule: 'site-link-dead', file: HOME_PAGE, from: `${HOME}images`, to: `${HOME}cards` },
  {
    rule: 'site-link-dead',
    file: TOPIC,
    from: '</main>',
    to: '<script src="/desk/run.js"></script></main>',
  },
  { rule: 'site-link-dead', file: TOPIC, from: '/desk/style.css', to: '/desk/stile.css' },
  { rule: 'site-link-dead', file: 'style.css', from: 'serif', to: 'sans' },
  { rule: 'site-link-dead', file: 'robots.txt', from: 'sitemap.xml', to: 'map.xml', line: 4 },
  { rule: 'site-link-dead', file: 'feeds.opml', from: 'rss.xml', to: 'rdf.xml' },
  {
    rule: 'site-link-dead',
    file: 'data/checks.jsonl',
    from: 'checks/{slug}/',
    to: 'checks/slug/',
    line: 2,
  },
  { rule: 'site-link-dead', file: CHECK, from: `"url":"${HOME}"`, to: `"url":"${HOME}about/"` },
  {
    rule: 'site-link-slash',
    file: HOME_PAGE,
    from: '/desk/topics/bridges/"',
    to: '/desk/topics/bridges"',
  },
  {
    rule: 'site-link-outside',
    file: HOME_PAGE,
    from: '/desk/topics/bridges/"',
    to: '/topics/bridges/"',
  },
  {
    rule: 'site-link-malformed',
    file: HOME_PAGE,
    from: '/desk/topics/bridges/"',
    to: '/desk/%ZZ/"',
  },
  {
    rule: 'site-fragment-dead',
    file: CHECK,
    from: 'href="#corrections"',
    to: 'href="#correction"',
    line: 20,
  },
  { rule: 'site-fragment-dead', file: HOME_PAGE, from: '/#corrections', to: '/#correction' },
  { rule: 'site-fragment-dead', file: CHECK, from: ' id="corrections"', to: '', in: HOME_PAGE },
];

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
export const CASES: readonly Case[] = [
  ...pages,
  ...canonicals,
  ...links,
  ...markup,
  ...visible,
  ...machines,
];

/** The files of the good site with a case's edit. */
export function broken({ file, from, to }: Case): Record<string, string> {
  const files = goodSite();
  const text = files[file] ?? '';
  files[file] = from === undefined ? to : text.replace(from, () => to);
  if (files[file] === text) throw new Error(`${file} has no ${String(from)}`);
  return files;
}
