import { readFeed, type Feed } from '../../import/read-feed.ts';

/** The fact-checks of several files, in their order. */
export function readFeeds(files: readonly string[]): Feed {
  const all: Feed = { reviews: [], diagnostics: [] };
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\rReading: ${index + 1} of ${files.length}`);
    const { reviews, diagnostics } = readFeed(file);
    // One by one: a call with a hundred thousand arguments is refused.
    for (const review of reviews) all.reviews.push(review);
    for (const diagnostic of diagnostics) all.diagnostics.push(diagnostic);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return all;
}
