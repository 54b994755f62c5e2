import type { Problem } from '../../../corpus/draft.ts';
import type { Compared } from '../compared.ts';

/** The day of publication is a fact, and stays: feeds, search engines and archives know it. */
export function* published({ became, tree: { ref } }: Compared): Generator<Problem> {
  for (const { before, now: file, data } of became) {
    const day = before.data.published;
    if (day === undefined || day === data.published) continue;
    yield {
      file,
      at: { key: ['published'] },
      rule: 'history-published-moved',
      reason: `Unexpected day of publication ${data.published}, expected ${day}, as it is published in \`${ref}\``,
      mend: `Write \`published: ${day}\`. That something changed since is said by a correction`,
    };
  }
}
