import { UNKNOWN_DAY } from '../../model/unfinished.ts';
import type { Draft, Problem } from '../draft.ts';

/**
 * Days stand in the order of things: claim, publication, corrections; the folder is the year. One that
 * is not known yet stands in no order.
 */
export function* dates({ files }: Draft): Generator<Problem> {
  for (const file of files.checks.values()) {
    const { data } = file.prepared;
    if (!data) continue;
    const { claim, published, corrections } = data;
    const [, folder] = file.path.split('/');
    if (folder !== published.slice(0, 4)) {
      yield {
        file,
        at: { key: ['published'] },
        rule: 'check-published-year',
        reason: `Unexpected folder \`checks/${folder ?? ''}/\` of a check published on ${published}, expected \`checks/${published.slice(0, 4)}/\``,
      };
    }
    if (published < claim.date && claim.date !== UNKNOWN_DAY) {
      yield {
        file,
        at: { key: ['published'] },
        rule: 'check-published-early',
        reason: `Unexpected day of publication ${published}, expected ${claim.date}, the day of the claim, or later`,
        related: [{ file, at: { key: ['claim', 'date'] }, label: 'the claim was made' }],
      };
    }
    for (const [index, { date }] of corrections.entries()) {
      const before = corrections[index - 1]?.date ?? published;
      if (date >= before || before === UNKNOWN_DAY) continue;
      yield {
        file,
        at: { key: ['corrections', index, 'date'] },
        rule: 'check-correction-order',
        reason: `Unexpected day of correction ${date}, expected ${before} or later: corrections come after publication, the oldest first`,
        related: [
          index > 0
            ? { file, at: { key: ['corrections', index - 1, 'date'] }, label: 'the one before' }
            : { file, at: { key: ['published'] }, label: 'the publication' },
        ],
      };
    }
  }
}
