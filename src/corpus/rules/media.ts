import { CONTRADICTORY, type MediaCategory } from '../../model/media.ts';
import type { Draft, Problem } from '../draft.ts';

/** What is said of a picture or video does not contradict itself, and is said once. */
export function* media({ files }: Draft): Generator<Problem> {
  for (const file of files.checks.values()) {
    for (const [index, { categories }] of (file.prepared.data?.media ?? []).entries()) {
      for (const [place, category] of categories.entries()) {
        const at = { key: ['media', index, 'categories', place] };
        const before = categories.slice(0, place);
        const there = (one: MediaCategory) => ({
          key: ['media', index, 'categories', before.indexOf(one)],
        });
        if (before.includes(category)) {
          yield {
            file,
            at,
            rule: 'check-list-twice',
            reason: `Unexpected \`${category}\` for the second time in \`categories\``,
            related: [{ file, at: there(category), label: 'the first time' }],
          };
          continue;
        }
        const against = before.find((other) =>
          CONTRADICTORY.some((pair) => pair.includes(category) && pair.includes(other)),
        );
        if (against === undefined) continue;
        yield {
          file,
          at,
          rule: 'check-media-categories',
          reason: `Unexpected \`${category}\` beside \`${against}\`, which contradict each other, expected one of the two`,
          related: [{ file, at: there(against), label: 'the other' }],
        };
      }
    }
  }
}
