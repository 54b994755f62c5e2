import { quotationsAreLimited } from '../../model/source.ts';
import type { Draft, Problem } from '../draft.ts';

/** Quotations of a source whose rights are reserved stay short, each and all together. */
export function* quotations({ files, publication }: Draft): Generator<Problem> {
  const { words: most, wordsPerSource } = publication.quotations;
  for (const file of files.sources.values()) {
    const { data, passages } = file.prepared;
    if (!data || !quotationsAreLimited(data.rights)) continue;
    const all = passages.flatMap((passage) => passage.quotations);
    for (const { words, start } of all) {
      if (words <= most) continue;
      yield {
        file,
        at: start,
        rule: 'source-quotation-long',
        reason: `Unexpected quotation of ${String(words)} words, expected at most ${String(most)} of a source with all rights reserved`,
        mend: 'Quote less, and paraphrase the rest in your own words',
      };
    }
    const total = all.reduce((sum, { words }) => sum + words, 0);
    if (total <= wordsPerSource) continue;
    yield {
      file,
      at: { key: ['rights'] },
      rule: 'source-quotation-total',
      reason: `Unexpected ${String(total)} words of quotations in all, expected at most ${String(wordsPerSource)} of a source with all rights reserved`,
      mend: 'Paraphrase some passages in your own words',
    };
  }
}
