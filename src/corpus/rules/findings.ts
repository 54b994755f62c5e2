import type { Draft, DraftFile, Problem } from '../draft.ts';
import type { Doubt } from '../hold-rows.ts';
import type { KeptRows } from '../hold-rows-worker.ts';

/**
 * What a person calls a row agrees with what the machine notices between its quotations: `rows` is
 * what came of holding them against their sources, by the comparison's id.
 */
export function* findings(
  { files }: Draft,
  rows: ReadonlyMap<string, KeptRows>,
): Generator<Problem> {
  for (const [id, { doubts }] of rows) {
    const file = files.comparisons.get(id);
    const data = file?.prepared.data;
    if (!data) continue;
    for (const doubt of doubts) {
      const row = data.rows[doubt.row];
      yield {
        file,
        at: { key: ['rows', doubt.row, 'relation'] },
        severity: 'warning',
        ...inWords(doubt, row?.id ?? ''),
        related: (['left', 'right'] as const).flatMap((side) =>
          quoted(files.sources.get(data.sources[side === 'left' ? 0 : 1]), row?.[side], side),
        ),
      };
    }
  }
}

/** Where a side of a row is quoted. */
function quoted(
  file: DraftFile<'sources'> | undefined,
  id: string | undefined,
  side: string,
): NonNullable<Problem['related']> {
  const passage = file?.prepared.passages.find((one) => one.id === id);
  const at = passage?.quotations[0]?.start ?? passage?.start;
  return file && at ? [{ file, at, label: `on the ${side}` }] : [];
}

function inWords(doubt: Doubt, row: string): Pick<Problem, 'rule' | 'reason' | 'mend'> {
  if (doubt.relation === 'contradicted') {
    return {
      rule: 'comparison-row-contradicted',
      reason: `Unexpected relation \`contradicted\` of the row \`${row}\`, whose two sides quote the same words`,
      mend: 'Quote the words that contradict each other, or call the row `same`',
    };
  }
  const { kind, left, right } = doubt;
  return {
    rule: 'comparison-row-same',
    reason: `Unexpected relation \`same\` of the row \`${row}\`, whose quotations differ in ${kind.startsWith('a') ? 'an' : 'a'} ${kind}: ${side(left)} on the left, ${side(right)} on the right`,
    mend: 'Call the row `contradicted` or `reworded`, or quote the words that agree',
  };
}

function side(words: string): string {
  return words === '' ? 'nothing' : `\`${words.replace(/\s+/g, ' ')}\``;
}
