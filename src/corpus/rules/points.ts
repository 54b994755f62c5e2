import type { Draft, Problem } from '../draft.ts';

/** Points belong to a comparison, and nothing is listed twice. */
export function* points({ files }: Draft): Generator<Problem> {
  for (const file of files.checks.values()) {
    const { data } = file.prepared;
    if (!data) continue;
    if (data.points.length > 0 && data.comparison === undefined) {
      yield {
        file,
        at: { key: ['points'], what: 'key' },
        rule: 'check-points-comparison',
        reason:
          'Unexpected `points` without a comparison, expected `comparison` to name the one they are rows of',
      };
    }
    const lists = {
      topics: data.topics,
      points: data.points,
      authors: data.authors,
      reviewers: data.reviewers,
    };
    for (const [key, ids] of Object.entries(lists)) {
      if (ids.length < 2) continue;
      for (const [index, id] of ids.entries()) {
        const first = ids.indexOf(id);
        if (first === index) continue;
        yield {
          file,
          at: { key: [key, index] },
          rule: 'check-list-twice',
          reason: `Unexpected \`${id}\` for the second time in \`${key}\``,
          related: [{ file, at: { key: [key, first] }, label: 'the first time' }],
        };
      }
    }
    for (const [index, { source, passage }] of data.evidence.entries()) {
      const first = data.evidence.findIndex(
        (one) => one.source === source && one.passage === passage,
      );
      if (first === index) continue;
      yield {
        file,
        at: { key: ['evidence', index] },
        rule: 'check-evidence-twice',
        reason: `Unexpected passage \`${passage}\` of \`${source}\` for the second time in \`evidence\``,
        related: [{ file, at: { key: ['evidence', first] }, label: 'the first time' }],
      };
    }
  }
}
