import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { targetCorpus } from '../../src/cli/target-corpus.ts';
import { importReviews } from '../../src/import/import-reviews.ts';
import { readFeed } from '../../src/import/read-feed.ts';
import { verdictMap } from '../../src/import/verdict-map.ts';
import { IMPORT_RULES } from '../../src/model/rules/import.ts';
import { IMPORT_CASES, ruleCases } from '../cli/rule-cases.ts';

// A record that the check would refuse is a fault of ours, and no feed is known that makes one.
const { 'import-refused': _, ...rules } = IMPORT_RULES;

ruleCases(IMPORT_CASES, Object.keys(rules), async (folders, publication) => {
  const root = join(folders.content, '..');
  const map = join(root, 'verdicts.json');
  const feed = readFeed(join(root, 'feed.json'));
  const outcomes = importReviews(feed.reviews, {
    publication,
    corpus: await targetCorpus(folders, publication, 'imported'),
    verdicts: verdictMap(publication, existsSync(map) ? map : undefined, []),
    author: 'editors',
  });
  const found = [...outcomes].flatMap((outcome) => {
    if (outcome.became === 'skipped') return [outcome.diagnostic];
    return outcome.became === 'check' ? outcome.remarks : [];
  });
  return [...feed.diagnostics, ...found].map((one) => ({ ...one, file: 'feed.json' }));
});
