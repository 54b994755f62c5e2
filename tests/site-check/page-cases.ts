import { type Case, HOME_PAGE, CHECK, VERSION, MOVED, TOPIC, LATER } from './case.ts';
import { HOME } from './good-site.ts';

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

/** Edits of what every page has: titles, addresses and links. */
export const PAGE_CASES: readonly Case[] = [...pages, ...canonicals, ...links];
