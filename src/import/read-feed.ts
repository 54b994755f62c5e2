import { readFileSync, statSync } from 'node:fs';
import { ArticleError } from '../articles/article.ts';
import { decodeArticle } from '../articles/decode-article.ts';
import type { Diagnostic, Point } from '../model/diagnostic.ts';
import type { RuleId } from '../model/rules.ts';
import { findReviews, typesIn } from './find-reviews.ts';
import type { PlacedReview } from './foreign-review.ts';
import { jsonItems } from './json-items.ts';
import { pageScripts } from './page-scripts.ts';
import { placesIn } from './places.ts';

/** Most bytes of a file; more than that is no string in a JavaScript engine. */
const FILE_BYTES = 500_000_000;

/** What a file holds: fact-checks with their places, and what could not be read. */
export interface Feed {
  reviews: PlacedReview[];
  diagnostics: Diagnostic[];
}

/**
 * Reads the fact-checks of a file. What it is, is seen by its content: JSON of any of the known shapes,
 * JSON Lines, or a saved web page with JSON-LD in it. What is broken is told with its place, and the
 * rest is read.
 */
export function readFeed(file: string): Feed {
  const feed: Feed = { reviews: [], diagnostics: [] };
  const text = textIn(file);
  if (typeof text !== 'string') return { reviews: [], diagnostics: [text] };
  const placeOf = placesIn(text);
  const isPage = /^\s*</.test(text);
  const parts = isPage ? pageScripts(text) : [{ start: 0, text }];
  if (parts === undefined) {
    const reason = 'Unexpected page with elements nested too deep, expected one that browsers show';
    return { reviews: [], diagnostics: [problem('import-file', 'error', file, START, reason)] };
  }
  for (const part of parts) readPart(feed, file, part, placeOf, isPage);
  if (feed.reviews.length === 0 && feed.diagnostics.length === 0) {
    const what = isPage
      ? 'Unexpected page without JSON-LD of a fact-check'
      : 'Unexpected file without fact-checks';
    feed.diagnostics.push(
      problem('import-file', 'error', file, START, `${what}, expected a \`ClaimReview\` in it`),
    );
  }
  return feed;
}

const START: Point = { line: 1, column: 1 };

function readPart(
  feed: Feed,
  file: string,
  part: { start: number; text: string },
  placeOf: (offset: number) => Point,
  isPage: boolean,
): void {
  for (const item of jsonItems(part.text)) {
    const start = placeOf(part.start + item.start);
    if ('reason' in item) {
      const at = placeOf(part.start + item.at);
      const end = placeOf(part.start + item.end);
      const lines =
        start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`;
      const reason = `Unexpected JSON in the item of ${lines}: ${item.reason}`;
      feed.diagnostics.push({
        ...problem('import-json', 'error', file, at, reason),
        mend: 'The item is left out, and the rest is read. Quotation marks inside a text want a backslash before them',
      });
      continue;
    }
    const reviews = findReviews(item.value);
    for (const review of reviews) feed.reviews.push({ file, start, review });
    // Pages hold much else in JSON-LD, and rightly.
    if (reviews.length > 0 || isPage) continue;
    const types = typesIn(item.value).map((type) => `\`${type}\``);
    const found = types.length > 0 ? `item (${types.join(', ')})` : 'empty item';
    const reason = `Unexpected ${found}, expected one with a \`ClaimReview\``;
    feed.diagnostics.push(problem('import-item', 'warning', file, start, reason));
  }
}

/** The text of a file, or why there is none. */
function textIn(file: string): string | Diagnostic {
  const refuse = (reason: string) => problem('import-file', 'error', file, START, reason);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return refuse('Missing file, expected a feed of fact-checks');
  if (!stats.isFile()) return refuse('Unexpected folder, expected a file');
  if (stats.size > FILE_BYTES) {
    const megabytes = Math.round(stats.size / 1_000_000);
    return refuse(
      `Unexpected size of ${megabytes} MB, expected at most 500 MB. Take it apart first.`,
    );
  }
  try {
    return decodeArticle(readFileSync(file), file).replace(/^\uFEFF/, ' ');
  } catch (error) {
    if (error instanceof ArticleError) return refuse(error.message);
    throw error;
  }
}

function problem(
  rule: RuleId,
  severity: Diagnostic['severity'],
  file: string,
  start: Point,
  reason: string,
): Diagnostic {
  return { rule, severity, file, start, reason };
}
