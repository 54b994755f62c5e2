import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { BuiltSite } from './build.ts';
import { attribute, isHidden, isMoved, pagesOf, visibleText, type Page } from './page.ts';

const sites = inject('sites');

/**
 * What Google asks of a fact-check's markup, as we read its page on ClaimReview
 * (developers.google.com/search/docs/appearance/structured-data/factcheck).
 */
const day = z.iso.date();
const since = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const text = z.string().trim().min(1);
const web = z.url({ protocol: /^https?$/ });
const party = z.object({ '@type': z.enum(['Person', 'Organization']), name: text });
const work = z
  .object({
    '@type': z.literal('CreativeWork'),
    url: web.optional(),
    archivedAt: web.optional(),
    publisher: party,
  })
  .refine(({ url, archivedAt }) => archivedAt === undefined || archivedAt !== url);
const rating = z
  .object({
    alternateName: text,
    ratingExplanation: text,
    ratingValue: z.int().optional(),
    bestRating: z.int().optional(),
    worstRating: z.int().min(1).optional(),
  })
  .refine(
    ({ ratingValue: value, bestRating: best, worstRating: worst }) =>
      value === undefined
        ? best === undefined && worst === undefined
        : best !== undefined && worst !== undefined && worst <= value && value <= best,
    'numbers that belong together',
  );
const claimReview = z.object({
  url: web,
  claimReviewed: text,
  reviewRating: rating,
  author: party.extend({ '@type': z.literal('Organization'), url: web }),
  creator: z.array(party).min(1),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: party.extend({ sameAs: z.array(web).optional() }),
    datePublished: since,
    appearance: z.array(work).optional(),
  }),
  datePublished: day,
  dateModified: day.optional(),
  correction: z
    .array(z.object({ '@type': z.literal('CorrectionComment'), text, datePublished: day }))
    .optional(),
  inLanguage: text,
  license: web,
});
type Review = z.output<typeof claimReview>;

const mediaReview = z.object({
  '@id': web,
  url: web,
  associatedClaimReview: z.object({ '@id': web }),
  mediaAuthenticityCategory: z.array(z.string().regex(/^[A-Z][A-Za-z]+Content$/)).min(1),
  originalMediaContextDescription: text.optional(),
  originalMediaLink: web.optional(),
  itemReviewed: z.object({
    description: text,
    mediaItemAppearance: z
      .array(
        z.object({
          '@type': z.enum(['ImageObject', 'VideoObject', 'AudioObject']),
          url: web.optional(),
          archivedAt: web.optional(),
        }),
      )
      .min(1),
  }),
  datePublished: day,
});

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': text })).min(1),
});
type Node = z.output<typeof graph>['@graph'][number];

describe.each(sites)('the structured data of the $name publication', (site) => {
  const pages = pagesOf(site).map((page) => ({ page, nodes: nodesOf(page) }));
  const checks = pages.filter(({ page }) => isCheck(site, page));
  const reviews = checks.map(({ page, nodes }) => ({
    page,
    review: claimReview.parse(only(nodes, 'ClaimReview')),
  }));

  it('has one review on each check’s page and none anywhere else', () => {
    expect(checks.length).toBeGreaterThan(0);
    const counts = (list: typeof pages) => [
      ...new Set(list.map(({ nodes }) => count(nodes, 'ClaimReview'))),
    ];
    expect(counts(checks)).toEqual([1]);
    expect(counts(pages.filter((other) => !checks.includes(other)))).toEqual([0]);
  });

  it('is at our own address', () => {
    for (const { page, review } of reviews) {
      expect(review.url).toBe(new URL(page.path, site.address).href);
      expect(review.author.url).toBe(site.address);
    }
  });

  it('says nothing that the page does not show', () => {
    for (const { page, review } of reviews) {
      const shown = visibleText(page);
      const dates = selectAll('main time[datetime]', page.tree).map((time) =>
        attribute(time, 'dateTime'),
      );
      const missing = [
        ...textsOf(review).filter((said) => !shown.includes(tidied(said))),
        ...datesOf(review).filter((date) => !dates.includes(date)),
      ];
      expect(missing, page.path).toEqual([]);
    }
  });

  it('shows all that it says of pictures, videos and recordings', () => {
    for (const { page, nodes } of checks) {
      const media = nodes.filter((node) => node['@type'] === 'MediaReview');
      const items = selectAll('.media > li', page.tree);
      expect(items.length, page.path).toBe(media.length);
      for (const [index, item] of items.entries()) {
        const review = mediaReview.parse(media[index]);
        expect(review['@id']).toBe(`${review.url}#${attribute(item, 'id') ?? ''}`);
        const { description, mediaItemAppearance } = review.itemReviewed;
        const shown = tidied(toString(item));
        for (const said of [description, review.originalMediaContextDescription ?? '']) {
          expect(shown).toContain(tidied(said));
        }
        expect(selectAll('dd b', item)).toHaveLength(review.mediaAuthenticityCategory.length);
        const links = selectAll('a', item).map((link) => attribute(link, 'href'));
        const addresses = mediaItemAppearance.flatMap(({ url, archivedAt }) => [url, archivedAt]);
        expect(new Set(links)).toEqual(
          new Set(
            [...addresses, review.originalMediaLink].filter((address) => address !== undefined),
          ),
        );
      }
    }
  });

  it('names the publication and its policies, which are there to be read', () => {
    const addresses = new Set(pages.map(({ page }) => new URL(page.path, site.address).href));
    for (const { page, nodes } of pages) {
      if (count(nodes, 'NewsMediaOrganization') === 0) continue;
      const organization = only(nodes, 'NewsMediaOrganization');
      const policies = [
        'correctionsPolicy',
        'verificationFactCheckingPolicy',
        'ownershipFundingInfo',
        'actionableFeedbackPolicy',
      ].map((name) => web.parse(organization[name]));
      const dead = policies.filter(
        (policy) => policy.startsWith(site.address) && !addresses.has(policy),
      );
      expect(dead, page.path).toEqual([]);
    }
    const home = pages.find(({ page }) => page.path === site.base);
    expect(home?.nodes.map((node) => node['@type'])).toEqual(['NewsMediaOrganization', 'WebSite']);
  });

  it('says of every page that has a place where that is', () => {
    const titles = new Map(pages.map(({ page }) => [new URL(page.path, site.address).href, page]));
    for (const { page, nodes } of pages) {
      const isFramed = select('#content', page.tree) !== undefined;
      const hasPlace = isFramed && page.path !== site.base && !isHidden(page) && !isMoved(page);
      expect(count(nodes, 'BreadcrumbList'), page.path).toBe(hasPlace ? 1 : 0);
      if (!hasPlace) continue;
      const { itemListElement } = only(nodes, 'BreadcrumbList');
      const trail = z
        .array(
          z.object({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: web }),
        )
        .min(2)
        .parse(itemListElement);
      expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
      expect(trail.filter(({ item }) => !titles.has(item))).toEqual([]);
      expect(trail.at(-1)?.item).toBe(new URL(page.path, site.address).href);
    }
  });

  it('names every node once, and ties to no node that is not there', () => {
    for (const { page, nodes } of pages) {
      const ids = nodes.map((node) => node['@id']);
      expect(new Set(ids).size, page.path).toBe(ids.length);
      const tied = nodes.flatMap((node) => Object.values(node)).flatMap(referred);
      expect(
        tied.filter((id) => !ids.includes(id) && !id.endsWith('#publisher')),
        page.path,
      ).toEqual([]);
    }
  });
});

/** The nodes of the page's one graph; none where the page has none. */
function nodesOf({ tree, path }: Page): Node[] {
  const scripts = selectAll('script[type="application/ld+json"]', tree);
  expect(scripts.length, path).toBeLessThanOrEqual(1);
  return scripts.flatMap((script) => graph.parse(JSON.parse(toString(script)))['@graph']);
}

function isCheck({ base }: BuiltSite, page: Page): boolean {
  const [slug = '', ...rest] = page.path.slice(`${base}checks/`.length).split('/');
  return (
    page.path.startsWith(`${base}checks/`) &&
    slug !== '' &&
    slug !== 'page' &&
    rest.join('/') === '' &&
    !isMoved(page)
  );
}

function count(nodes: readonly Node[], type: string): number {
  return nodes.filter((node) => node['@type'] === type).length;
}

function only(nodes: readonly Node[], type: string): Node {
  const [found, ...more] = nodes.filter((node) => node['@type'] === type);
  if (!found || more.length > 0) throw new Error(`${String(more.length)} more of ${type}`);
  return found;
}

function textsOf({ claimReviewed, reviewRating, creator, itemReviewed, correction }: Review) {
  return [
    claimReviewed,
    reviewRating.alternateName,
    reviewRating.ratingExplanation,
    ...creator.map(({ name }) => name),
    itemReviewed.author.name,
    ...(itemReviewed.appearance ?? []).map(({ publisher }) => publisher.name),
    ...(correction ?? []).map((comment) => comment.text),
  ];
}

function datesOf({ datePublished, dateModified, itemReviewed, correction }: Review): string[] {
  return [
    datePublished,
    ...(dateModified === undefined ? [] : [dateModified]),
    itemReviewed.datePublished,
    ...(correction ?? []).map((comment) => comment.datePublished),
  ];
}

function tidied(said: string): string {
  return said.replace(/\s+/g, ' ').trim();
}

/** The `@id` of a value that is a reference and nothing else. */
function referred(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referred);
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, ...rest } = value as Record<string, unknown>;
  return typeof id === 'string' && Object.keys(rest).length === 0 ? [id] : [];
}
