import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isCalendarDate } from '../model/calendar-date.ts';
import { isWebAddress } from '../model/text.ts';
import { ArticleError, type ArticleParts } from './article.ts';
import { blockText } from './block-text.ts';
import { wholePage } from './whole-page.ts';

/** Elements inside each other, as deep as browsers let them be. */
const DEEPEST = 512;
/** Where pages say the day of publication, beside what Readability knows of. */
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
] as const;
const ADDRESSES = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

/**
 * The article of a saved web page, without menus, advertisements and the like (Mozilla's
 * Readability, which is the reader view of Firefox), and what the page says of it. Where no article
 * is found in it, all its text, with a remark. Throws `ArticleError` where elements stand in each other
 * deeper than browsers let them.
 */
export function readWebPage(html: string): ArticleParts {
  const whole = wholePage(html);
  const page = parseHTML(whole).document;
  refuseDepth(page.documentElement);
  const facts = {
    ...known('published', dateIn(attributeOf(page, DATES))),
    ...known('url', addressIn(attributeOf(page, ADDRESSES))),
    ...known('language', languageIn(page.documentElement.getAttribute('lang'))),
  };
  // A page of its own, because Readability takes apart what it reads.
  const own = parseHTML(whole).document;
  const article = new Readability(own, { serializer: blockText }).parse();
  const all = blockText(page.body);
  if (!article?.content) {
    return {
      ...facts,
      text: all,
      whole: all,
      remark: 'no article was found in the page, and all its text is taken',
    };
  }
  const { content, title, byline, siteName, publishedTime } = article;
  return {
    ...facts,
    ...known('headline', onOneLine(title)),
    ...known('byline', onOneLine(byline)?.replace(/^by\s+/i, '')),
    ...known('site', onOneLine(siteName)),
    ...known('published', dateIn(publishedTime) ?? facts.published),
    text: content,
    whole: [onOneLine(title), all].filter(Boolean).join('\n\n'),
  };
}

function known<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  const fact: Partial<Record<Key, string>> = {};
  if (value !== undefined) fact[key] = value;
  return fact;
}

/** Readability takes the square of the depth in time, and recursion ends somewhere. */
function refuseDepth(root: Element): void {
  const waiting: [element: Element, depth: number][] = [[root, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST) {
      throw new ArticleError(
        `Unexpected page with elements nested more than ${DEEPEST} deep, expected an article. Copy its words into a .txt file.`,
      );
    }
    for (const child of element.children) waiting.push([child, depth + 1]);
  }
}

function attributeOf(
  page: Document,
  places: readonly (readonly [selector: string, attribute: string])[],
): string[] {
  return places.flatMap(
    ([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute) ?? [],
  );
}

/** The calendar day of a date and time, as the page writes it: no time zone may move it. */
function dateIn(dates: readonly string[] | string | null | undefined): string | undefined {
  return [dates ?? []]
    .flat()
    .map((date) => date.trim().slice(0, 10))
    .find(isCalendarDate);
}

function addressIn(addresses: readonly string[]): string | undefined {
  return addresses.map((address) => address.trim()).find(isWebAddress);
}

function languageIn(tag: string | null): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') ?? [])[0];
  } catch {
    return undefined;
  }
}

function onOneLine(text: string | null | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
