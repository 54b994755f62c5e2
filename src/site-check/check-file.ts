import { basename, extname } from 'node:path';
import type { Complaint } from '../model/diagnostic.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { jsonFeed, xmlFeed } from './feed.ts';
import { readPage } from './page.ts';
import type { Site } from './places.ts';
import type { PageRule } from './rule.ts';
import { canonical } from './rules/canonical.ts';
import { feed } from './rules/feed.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { json, jsonLines } from './rules/json.ts';
import { jsonLd } from './rules/json-ld.ts';
import { language } from './rules/language.ts';
import { links } from './rules/links.ts';
import { reviewPlace } from './rules/review-place.ts';
import { reviewShape } from './rules/review-shape.ts';
import { reviewText } from './rules/review-text.ts';
import { robots } from './rules/robots.ts';
import { sitemap } from './rules/sitemap.ts';
import { styles, xmlStyles } from './rules/styles.ts';
import { subscriptions } from './rules/subscriptions.ts';
import { title } from './rules/title.ts';
import { sitemapOf, type Sitemap } from './sitemap.ts';
import { readXml } from './xml.ts';

/** What is wrong with a file by itself, and what is kept of it to hold it against others. */
export interface CheckedFile {
  complaints: Complaint[];
  page?: PageFacts;
  sitemap?: Sitemap;
  isFeed?: boolean;
}

const PAGE_RULES: readonly PageRule[] = [
  language,
  title,
  canonical,
  headings,
  ids,
  links,
  jsonLd,
  reviewPlace,
  reviewShape,
  reviewText,
];

/** How a file is checked, by its name's ending. */
const CHECKS: Readonly<Record<string, (file: string, text: string, site: Site) => CheckedFile>> = {
  '.html': checkPage,
  '.xml': checkXml,
  '.opml': checkXml,
  '.json': checkJson,
  '.jsonl': (file, text, site) => ({ complaints: [...jsonLines(text, file, site)] }),
  '.css': (file, text, site) => ({ complaints: [...styles(text, file, site)] }),
};

/** Whether a file is of a kind that is looked into. */
export function isChecked(file: string): boolean {
  return extname(file) in CHECKS || file === 'robots.txt';
}

/** Checks a file of the out folder by its text; columns count UTF-16 units. */
export function checkFile(file: string, text: string, site: Site): CheckedFile {
  if (basename(file) === 'robots.txt') return { complaints: [...robots(text, file, site)] };
  const check = CHECKS[extname(file)];
  return check ? check(file, text, site) : { complaints: [] };
}

function checkPage(file: string, html: string, site: Site): CheckedFile {
  const page = readPage(file, html);
  return {
    complaints: PAGE_RULES.flatMap((rule) => [...rule(page, site)]),
    page: factsOf(page, site),
  };
}

function checkXml(file: string, text: string, site: Site): CheckedFile {
  const document = readXml(text);
  if ('fault' in document) return { complaints: [document.fault] };
  const { root } = document;
  const complaints = [...xmlStyles(document.styles, file, site)];
  const found = xmlFeed(root);
  if (found) return { complaints: [...complaints, ...feed(found, file, site)], isFeed: true };
  const map = sitemapOf(root);
  if (map) return { complaints: [...complaints, ...sitemap(map, file, site)], sitemap: map };
  return { complaints: [...complaints, ...subscriptions(root, file, site)] };
}

function checkJson(file: string, text: string, site: Site): CheckedFile {
  const { complaints, value } = json(text, file, site);
  const found = jsonFeed(value);
  if (!found) return { complaints };
  return { complaints: [...complaints, ...feed(found, file, site)], isFeed: true };
}
