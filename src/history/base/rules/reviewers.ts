import type { Problem } from '../../../corpus/draft.ts';
import type { Compared } from '../compared.ts';
import { newCorrections } from '../new-corrections.ts';

/** A substantial correction is read by several people before it is published, beside the authors. */
export function* reviewers({ became, publication }: Compared): Generator<Problem> {
  const wanted = publication.corrections.reviewers;
  for (const check of became) {
    const { now: file, data } = check;
    const added = newCorrections(check);
    const [index] = added.find(([, correction]) => correction.class === 'substantial') ?? [];
    if (index === undefined) continue;
    const others = new Set(data.reviewers.filter((id) => !data.authors.includes(id)));
    if (others.size >= wanted) continue;
    const people = Object.keys(publication.people).filter((id) => !data.authors.includes(id));
    yield {
      file,
      at: { key: ['reviewers'], what: 'key' },
      rule: 'history-correction-reviewers',
      reason: `Unexpected reviewers of a substantial correction, ${others.size} beside its authors, expected ${wanted}`,
      related: [{ file, at: { key: ['corrections', index] }, label: 'the substantial correction' }],
      mend:
        people.length >= wanted
          ? `Name in \`reviewers\` who has read it: ${people
              .slice(0, 12)
              .map((id) => `\`${id}\``)
              .join(', ')}`
          : 'Name in `reviewers` who has read it; people are listed in `publication.config.ts`, where `corrections.reviewers` says how many it takes',
    };
  }
}
